import texts from "@/seller-centre/messages/listing-editor.json";

/**
 * What the editor says. It is drawn in the browser as a whole, and so are its texts: as a file that browsers keep, instead
 * of properties that every visit sends anew.
 */
export { texts };
