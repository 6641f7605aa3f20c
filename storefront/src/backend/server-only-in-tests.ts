/** Stands in for the `server-only` marker in unit tests, where no bundler tells server from browser. */
export {};
