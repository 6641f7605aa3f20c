import autocannon from "autocannon";
import { percentile } from "./figures.mjs";

const WARM_UP = 20;

/**
 * Asks for one address over and over.
 * @param {string} url
 * @param {{headers?: Record<string, string>, connections?: number, seconds?: number}} [options]
 * @returns {Promise<{perSecond: number, p50: number, p95: number, p99: number, bytes: number}>} latencies in milliseconds, bytes of
 *   one answer
 * @throws Error when an answer is anything but a success
 */
export async function requestTimes(url, { headers = {}, connections = 20, seconds = 10 } = {}) {
  for (let visit = 0; visit < WARM_UP; visit += 1) await (await fetch(url, { headers })).arrayBuffer();
  return measured(url, { headers, connections, seconds });
}

async function measured(url, { headers, connections, seconds }) {
  const times = [];
  let refused = 0;
  const run = autocannon({
    url,
    headers: { "accept-encoding": "gzip", ...headers },
    connections,
    duration: seconds,
  });
  run.on("response", (_, status, __, milliseconds) =>
    status === 200 ? times.push(milliseconds) : (refused += 1),
  );
  const result = await run;
  if (refused > 0 || result.errors > 0 || times.length === 0) {
    throw new Error(`${url}: ${times.length} good, ${refused} refused and ${result.errors} broken answers`);
  }
  times.sort((one, other) => one - other);
  return {
    perSecond: times.length / result.duration,
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    p99: percentile(times, 99),
    bytes: result.throughput.total / times.length,
  };
}
