import { fetchPage } from "./fetching.mjs";

/**
 * Whether caches between shop and buyer may keep a page. The first visit makes it, so the third one is looked at.
 * @param {string} url
 * @returns {Promise<{ok: boolean, detail: string}>}
 */
export async function isShareable(url) {
  let page;
  for (let visit = 0; visit < 3; visit += 1) page = await fetchPage(url);
  const control = page.headers["cache-control"] ?? "";
  const ok =
    page.status === 200 &&
    /s-maxage=[1-9]/.test(control) &&
    !/no-store|private/.test(control) &&
    !page.headers["set-cookie"];
  const cookie = page.headers["set-cookie"] ? ", and it sets a cookie" : "";
  return { ok, detail: `status ${page.status}, cache-control "${control}"${cookie}` };
}

/**
 * Whether browsers may keep a file for ever.
 * @param {string} url
 * @returns {Promise<{ok: boolean, detail: string}>}
 */
export async function isImmutable(url) {
  const { status, headers } = await fetchPage(url);
  const control = headers["cache-control"] ?? "";
  return {
    ok: status === 200 && /immutable/.test(control),
    detail: `${url}: status ${status}, cache-control "${control}"`,
  };
}
