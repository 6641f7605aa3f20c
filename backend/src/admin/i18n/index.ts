import en from "./en.json";
import id from "./id.json";

/** Texts of the agency's own pages; the rest of the console brings its own Indonesian. */
export default { id: { agency: id }, en: { agency: en } };
