/** The language that sellers and the agency write in. */
export const BASE_LOCALE = "id-ID";

/** The language that they translate into, as `?locale=` and `x-medusa-locale` name it. */
export const TRANSLATION_LOCALE = "en";
