import { fetchPage, gzipBytes } from "./fetching.mjs";

/**
 * The scripts that a page's HTML names, without those for old browsers.
 * @param {string} html
 * @returns {string[]} addresses as written, each once
 */
export function scriptsOf(html) {
  const tags = [...html.matchAll(/<script\b([^>]*)>/gi)].map((match) => match[1]);
  const sources = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .map((tag) => /\bsrc="([^"]+)"/i.exec(tag)?.[1]);
  return [...new Set(sources.filter(Boolean))].map((source) => source.replaceAll("&amp;", "&"));
}

/**
 * Measures what a page loads first.
 * @param {string} url
 * @param {{headers?: Record<string, string>, known?: Map<string, number>}} [options] `known` remembers scripts over pages
 * @returns {Promise<{status: number, url: string, scriptBytes: number, scripts: number, htmlBytes: number}>} bytes after gzip; `url` after
 *   redirects
 */
export async function firstLoadOf(url, { headers = {}, known = new Map() } = {}) {
  const page = await fetchPage(url, headers);
  const addresses = scriptsOf(page.body.toString()).map((source) => new URL(source, url).href);
  for (const address of addresses) {
    if (known.has(address)) continue;
    const script = await fetchPage(address);
    if (script.status !== 200) throw new Error(`${address} answers ${script.status}`);
    known.set(address, gzipBytes(script.body));
  }
  return {
    status: page.status,
    url: page.url,
    scriptBytes: addresses.reduce((sum, address) => sum + known.get(address), 0),
    scripts: addresses.length,
    htmlBytes: gzipBytes(page.body),
  };
}
