/**
 * Tells the present moment. A clock is passed in wherever time matters and never read inside this package, so that
 * every rule can be tried at any moment.
 */
export type Clock = () => Date;
