export * from "./catalogue-types.js";
export { CATALOGUE } from "./catalogue.js";
export { certificateRecord, seedingDate } from "./certificate-record.js";
