/**
 * What the output of a failed command means, most specific first. `reason` and `next` may use the match.
 * @type {{pattern: RegExp, reason: string | ((match: RegExpMatchArray) => string), next: string}[]}
 */
const KNOWN_REASONS = [
  {
    pattern: /SettingsError: (.+)/,
    reason: (match) => match[1].trim(),
    next: "Correct it in the environment or in .env (.env.example tells what each setting means) and start again.",
  },
  {
    pattern: /The setting [A-Z_]+ [^\n]+/,
    reason: (match) => match[0].trim(),
    next: "Correct it in the environment or in .env (.env.example tells what each setting means) and start again.",
  },
  {
    pattern: /ENOSPC|No space left on device|disk quota exceeded/i,
    reason: "The disk is full.",
    next: "Free at least 3 GB and run the command again; finished stages are not repeated.",
  },
  {
    pattern: /EADDRINUSE[^\n]*?(?::|port )(\d{2,5})|could not bind IPv4 address/i,
    reason: (match) => `Port ${match[1] ?? "of the database"} is already in use.`,
    next: "Run the command again: it looks for a free port. Or choose SHOP_PORT, BACKEND_PORT or POSTGRES_PORT yourself.",
  },
  {
    pattern:
      /(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT)[^\n]*(?:registry|npm)|npm (?:error|ERR!) (?:network|code (?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT))/i,
    reason: "The npm registry cannot be reached.",
    next: "Check the network and `npm config get registry` (and proxy settings), then run the command again.",
  },
  {
    pattern:
      /npm (?:error|ERR!)[^\n]*(?:EUSAGE|can only install[^\n]*when your package\.json and package-lock\.json)/i,
    reason: "package.json and package-lock.json do not agree.",
    next: "Run `npm install` once, look at the changes to package-lock.json, and run the command again.",
  },
  {
    pattern: /EBADENGINE|engine-strict|Unsupported engine/,
    reason: "Node.js or npm is not a version that the packages accept.",
    next: "Install a current LTS of Node.js (20.19 or newer) and run the command again.",
  },
  {
    pattern: /could not look up effective user ID (\d+)/,
    reason: (match) =>
      `The user with the number ${match[1]} has no name on this machine, which Postgres does not accept.`,
    next: "Run as a user of this machine (in a container: one of its /etc/passwd), or set DATABASE_URL.",
  },
  {
    pattern: /password authentication failed|role "[^"]*" does not exist|no pg_hba\.conf entry/i,
    reason: "Postgres refuses the user or password.",
    next: "Correct the user and password in DATABASE_URL.",
  },
  {
    pattern: /database "([^"]*)" does not exist/i,
    reason: (match) => `The database "${match[1]}" does not exist.`,
    next: "Create it (for example with `createdb`) or correct DATABASE_URL.",
  },
  {
    pattern: /permission denied to create extension|must be (?:superuser|owner)/i,
    reason: "The database user may not create the extensions that search needs (pg_trgm, unaccent).",
    next: "Let an administrator run `CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;` in the database, then start again.",
  },
  {
    pattern:
      /ECONNREFUSED[^\n]*|the database system is (?:starting up|shutting down)|Connection terminated unexpectedly/i,
    reason: "The database did not answer.",
    next: "See whether Postgres runs (DATABASE_URL, or logs/postgres.log in the data folder) and start again.",
  },
  {
    pattern: /JavaScript heap out of memory|ENOMEM|Cannot allocate memory|signal SIGKILL/i,
    reason: "The machine ran out of memory.",
    next: "Close other programs (a build needs about 2 GB) and run the command again.",
  },
  {
    pattern: /EACCES|EPERM|EROFS|permission denied/i,
    reason: "Rights are missing on a file or folder.",
    next: "Make the folder belong to the user who runs the command (`chown -R $(whoami) .`), then run it again.",
  },
  {
    pattern:
      /error TS\d+:|Type error:|Module not found: Can.t resolve|Failed to type check|Build failed because of/i,
    reason: "The sources do not compile.",
    next: "Correct the errors above; a clone without changes of your own should build, so report it if it does not.",
  },
  {
    pattern: /Error(?: \[ERR_MODULE_NOT_FOUND\])?: Cannot find (?:module|package) '([^']+)'/,
    reason: (match) => `The module ${match[1]} is missing.`,
    next: "Delete node_modules and run the command again; it installs anew.",
  },
];

/**
 * Finds the one-sentence reason and next step for a failed command's output.
 * @param {string} output the last lines of the command
 * @returns {{reason: string, next: string} | undefined} undefined when nothing known is in it
 */
export function knownReason(output) {
  for (const { pattern, reason, next } of KNOWN_REASONS) {
    const match = output.match(pattern);
    if (match) return { reason: typeof reason === "string" ? reason : reason(match), next };
  }
  return undefined;
}
