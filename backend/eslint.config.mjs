import { shared } from "../eslint.config.mjs";

export default [
  ...shared(import.meta.dirname),
  {
    // Written by `medusa db:generate`: always async, and with the escapes of its own choice.
    files: ["**/migrations/*.ts"],
    rules: { "@typescript-eslint/require-await": "off", "no-useless-escape": "off" },
  },
];
