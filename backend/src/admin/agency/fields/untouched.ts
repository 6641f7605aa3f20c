/**
 * Keeps Medusa's input from being red before anybody has typed: it marks every input that is `:invalid`, and a required one is so
 * from the start.
 */
export const UNTOUCHED =
  "[&:not(:user-invalid):not(:focus-visible)]:invalid:!shadow-borders-base [&:focus-visible:not(:user-invalid)]:invalid:!shadow-borders-interactive-with-active";
