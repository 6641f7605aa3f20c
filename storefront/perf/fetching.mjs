import { request as plain } from "node:http";
import { request as secure } from "node:https";
import { gunzipSync, gzipSync } from "node:zlib";

/**
 * Fetches like a browser that takes gzip.
 * @param {string} url
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{status: number, headers: import("node:http").IncomingHttpHeaders, body: Buffer, url: string}>} the body unpacked;
 *   redirects are followed
 */
export async function fetchPage(url, headers = {}, hops = 5) {
  const response = await once(url, headers);
  const { location } = response.headers;
  if (response.status >= 300 && response.status < 400 && location && hops > 0) {
    return fetchPage(new URL(location, url).href, headers, hops - 1);
  }
  return { ...response, url };
}

function once(url, headers) {
  return new Promise((resolve, reject) => {
    const send = url.startsWith("https:") ? secure : plain;
    send(url, { headers: { "accept-encoding": "gzip", accept: "text/html,*/*", ...headers } }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const raw = Buffer.concat(parts);
        const body = answer.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw;
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

/**
 * @param {Buffer} body
 * @returns {number} bytes after gzip at its usual level
 */
export function gzipBytes(body) {
  return gzipSync(body).length;
}
