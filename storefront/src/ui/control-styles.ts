import { cva } from "class-variance-authority";

/** How buttons, and links that look like buttons, are drawn. At least 44 px high (WCAG 2.5.5). */
export const controlStyles = cva(
  "inline-flex items-center justify-center gap-2 rounded-full px-5 text-center font-semibold transition-colors disabled:opacity-55",
  {
    variants: {
      look: {
        primary: "bg-leaf text-white hover:bg-leaf-deep",
        secondary: "border border-line-strong bg-card text-sugar hover:bg-paper-deep",
        quiet: "text-leaf underline-offset-4 hover:underline",
        danger: "border border-danger bg-card text-danger hover:bg-danger-tint",
      },
      size: { normal: "min-h-11 py-2 text-sm", large: "min-h-13 py-3 text-base" },
      wide: { true: "w-full", false: "" },
    },
    defaultVariants: { look: "primary", size: "normal", wide: false },
  },
);
