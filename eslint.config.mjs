import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import globals from "globals";
import tseslint from "typescript-eslint";

/** The rules every workspace shares; each workspace's own eslint.config.mjs extends them with its folder. */
export function shared(rootDirectory) {
  return tseslint.config(
    {
      ignores: [
        "**/dist/**",
        "**/.medusa/**",
        "**/.next/**",
        "**/next-env.d.ts",
        "**/node_modules/**",
        "**/playwright-report/**",
        "**/test-results/**",
      ],
    },
    js.configs.recommended,
    {
      files: ["**/*.ts", "**/*.tsx"],
      extends: [...tseslint.configs.strictTypeChecked],
      languageOptions: {
        parserOptions: { projectService: true, tsconfigRootDir: rootDirectory },
      },
      rules: {
        "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
        "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
        "@typescript-eslint/consistent-type-imports": "error",
        "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      },
    },
    {
      files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
      languageOptions: { globals: { ...globals.node } },
    },
    prettier,
  );
}

export default shared(import.meta.dirname);
