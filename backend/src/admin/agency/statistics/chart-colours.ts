/** Colours of charts: each at least 3:1 against the console's background, light and dark, and apart for the colour-blind. */
export const CHART_COLOURS = ["#10855f", "#b45309", "#b91c1c", "#6d5bd0", "#64748b"] as const;
