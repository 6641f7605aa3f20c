import { shared } from "../eslint.config.mjs";

export default shared(import.meta.dirname);
