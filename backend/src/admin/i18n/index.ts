import { english } from "./en/texts";
import { indonesian } from "./id/texts";

/** Texts of the agency's own pages; the rest of the console brings its own Indonesian. */
export default { id: { agency: indonesian }, en: { agency: english } };
