export * from "./catalogue-types.js";
export { CATALOGUE } from "./catalogue.js";
