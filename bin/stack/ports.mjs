import { createServer } from "node:net";
import { StageFailure } from "../failure/stage-failure.mjs";

const TRIES = 50;

/**
 * The first free port from a wanted one on.
 * @param {number} wanted
 * @param {{taken?: Iterable<number>, isFree?: (port: number) => Promise<boolean>}} [options] `taken` is promised to others
 * @returns {Promise<number>}
 * @throws {StageFailure} when none of the next fifty is free
 */
export async function freePort(wanted, { taken = [], isFree = portIsFree } = {}) {
  const promised = new Set(taken);
  for (let port = wanted; port < Math.min(wanted + TRIES, 65536); port += 1) {
    if (!promised.has(port) && (await isFree(port))) return port;
  }
  throw new StageFailure(`No port from ${wanted} to ${wanted + TRIES - 1} is free.`, {
    next: "Stop what occupies them, or choose SHOP_PORT, BACKEND_PORT or POSTGRES_PORT in another range.",
  });
}

/**
 * Whether nothing listens on a port, neither on every address nor on the loopback ones.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function portIsFree(port) {
  for (const host of ["127.0.0.1", "::1", undefined]) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
