import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import { shared } from "../eslint.config.mjs";

export default [
  ...shared(import.meta.dirname),
  { files: ["src/**/*.tsx"], ...a11y.flatConfigs.strict },
  { files: ["src/**/*.ts", "src/**/*.tsx"], ...hooks.configs.flat.recommended },
];
