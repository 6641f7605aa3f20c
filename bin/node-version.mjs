/** The oldest Node.js that every dependency accepts (`engines` in package.json says the same). */
export const OLDEST_NODE = [20, 19];

/**
 * Tells whether a Node.js version is new enough.
 * @param {string} version such as "20.19.0", without a leading "v"
 * @returns {boolean}
 */
export function nodeIsNewEnough(version) {
  const parts = version.split(".").map(Number);
  return parts[0] > OLDEST_NODE[0] || (parts[0] === OLDEST_NODE[0] && parts[1] >= OLDEST_NODE[1]);
}

/** Ends the process with a sentence when Node.js is too old. Written so that old versions can read it. */
export function refuseOldNode() {
  if (nodeIsNewEnough(process.versions.node)) return;
  console.error(
    "Lapak Lebak needs Node.js " +
      OLDEST_NODE.join(".") +
      " or newer; this is " +
      process.versions.node +
      ".\nNext step: install a current LTS from https://nodejs.org/en/download and run the command again.",
  );
  process.exit(1);
}
