// The kinds of certificate, their numbers, their life, and the badges they give: one address for all four.
export * from "./badges.js";
export * from "./certificate-numbers.js";
export * from "./certificate-reminders.js";
export * from "./certificate-states.js";
export * from "./certificate-types.js";
export { dateToEndOfDayJakarta, dateToStartOfDayJakarta } from "./jakarta-dates.js";
