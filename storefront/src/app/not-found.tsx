/**
 * Next wants a page for what is missing outside every layout, and otherwise sends its own, styles and all, with each page.
 * It never shows: addresses outside the markets end in global-not-found.tsx, those within in [market]/not-found.tsx.
 */
export default function NotFound() {
  return null;
}
