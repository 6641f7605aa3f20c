/**
 * Makes Indonesian the language in which the console opens for somebody who has not chosen one: the console looks for a
 * cookie and then for this key, and falls back to English when neither is there. The choice in the profile overrides it.
 */
const CHOOSE_INDONESIAN =
  'if(!/(^|; )lng=/.test(document.cookie)&&!localStorage.getItem("lng"))localStorage.setItem("lng","id")';

/** A Vite plugin for the console's page, set in `medusa-config.ts`. */
export const indonesianByDefault = () => ({
  name: "indonesian-by-default",
  transformIndexHtml: () => [
    { tag: "script", children: CHOOSE_INDONESIAN, injectTo: "head-prepend" as const },
  ],
});
