import { it, expect } from "vitest";
import * as c from "../backend/schemas/catalog";
const K = { home: process.env.KH!, export: process.env.KE! };
const get = async (ch: "home"|"export", p: string) => { const r = await fetch("http://localhost:9160"+p,{headers:{"x-publishable-api-key":K[ch]}}); return { s: r.status, b: await r.json() as any }; };
const ok = (schema: any, b: unknown) => { const r = schema.safeParse(b); if(!r.success) console.log(JSON.stringify(r.error.issues.slice(0,5)), JSON.stringify(b).slice(0,200)); expect(r.success).toBe(true); return r.data; };
for (const [ch, m] of [["home","id-id"],["home","en-id"],["export","en-us"],["export","en-jp"],["export","en-sa"]] as const) {
  it(m, async () => {
    const home = ok(c.homeSchema, (await get(ch, `/store/catalog?market=${m}`)).b);
    let n = 0;
    for (let page=1; page<9; page++) {
      const p = ok(c.listingsPageSchema, (await get(ch, `/store/listings?market=${m}&facets=1&page=${page}`)).b);
      for (const x of p.listings) { const d = await get(ch, `/store/listings/${x.handle}?market=${m}`); ok(c.listingAnswerSchema, d.b); n++; }
      if (page*24 >= p.count) { expect(n).toBe(p.count); break; }
    }
    const s = ok(c.sellersAnswerSchema, (await get(ch, `/store/sellers?market=${m}&page_size=60`)).b);
    for (const x of s.sellers) ok(c.sellerAnswerSchema, (await get(ch, `/store/sellers/${x.handle}?market=${m}`)).b);
    console.log(m, n, s.count, s.sellers.length, home.featured.length, home.newest.length, home.stories.length, JSON.stringify(home.totals));
  }, 200000);
}
