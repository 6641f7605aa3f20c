"use client";

import { useEffect, useRef, useState } from "react";
import type { ShippingLine } from "./shipping-estimate";
import { ShippingLines } from "./shipping-lines";

interface ShippingFormProps {
  /** The page that answers the same question without a script. */
  page: string;
  market: string;
  /** What to reckon with until a variant is chosen. */
  variantId: string;
  /** At home the reader chooses a province; abroad the market's country is enough. */
  byProvince: boolean;
  texts: {
    province: string;
    choose: string;
    calculate: string;
    calculating: string;
    failed: string;
    note: string;
  };
}

type Answer = readonly ShippingLine[] | "calculating" | "failed" | undefined;

interface Province {
  code: string;
  name: string;
}

/** Where the reader's province is remembered in their own browser. */
const REMEMBERED = "lapak_province";

/** JSON from the shop's own server; null where it does not come. */
function ask<Body>(url: string): Promise<Body | null> {
  return fetch(url)
    .then((response) => (response.ok ? (response.json() as Promise<Body>) : null))
    .catch(() => null);
}

/** What delivery costs, asked after the page is drawn; so are the provinces, which would weigh on every page. */
export function ShippingForm({ page, market, variantId, byProvince, texts }: ShippingFormProps) {
  const [provinces, setProvinces] = useState<readonly Province[]>([]);
  const [province, setProvince] = useState("");
  const [answer, setAnswer] = useState<Answer>();
  const latest = useRef(0);

  useEffect(() => {
    if (!byProvince) return;
    void ask<{ provinces: Province[] }>("/api/provinces").then((body) => {
      setProvinces(body?.provinces ?? []);
      setProvince(localStorage.getItem(REMEMBERED) ?? "");
    });
  }, [byProvince]);

  useEffect(() => {
    const estimate = async () => {
      if (byProvince && province === "") return;
      const chosen = document.querySelector<HTMLInputElement>("input[name=variant_id]:checked")?.value;
      const query = new URLSearchParams({ market, variant_id: chosen ?? variantId });
      if (byProvince) query.set("province", province);
      const mine = ++latest.current;
      setAnswer("calculating");
      const body = await ask<{ lines: ShippingLine[] }>(`/api/shipping-estimate?${query.toString()}`);
      if (mine === latest.current) setAnswer(body?.lines ?? "failed");
    };
    const changed = (event: Event) => {
      if (event.target instanceof HTMLInputElement && event.target.name === "variant_id") void estimate();
    };
    void estimate();
    document.addEventListener("change", changed);
    return () => document.removeEventListener("change", changed);
  }, [byProvince, market, province, variantId]);

  const choose = (code: string) => {
    localStorage.setItem(REMEMBERED, code);
    setProvince(code);
    if (code === "") setAnswer(undefined);
  };

  return (
    <>
      {byProvince ? (
        <>
          <label htmlFor="province" className="text-sm">
            {texts.province}
          </label>
          <select
            id="province"
            value={province}
            onChange={(event) => choose(event.target.value)}
            className="my-2 min-h-11 w-full rounded-sm border border-line-strong bg-white px-3"
          >
            <option value="">{texts.choose}</option>
            {provinces.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <noscript>
        <a href={page} className="flex min-h-11 items-center font-semibold text-leaf underline">
          {texts.calculate}
        </a>
      </noscript>
      <div aria-live="polite" className="min-h-14">
        {answer === undefined ? <p className="text-xs text-ink-soft">{texts.note}</p> : null}
        {answer === "calculating" ? <p className="text-sm text-ink-soft">{texts.calculating}</p> : null}
        {answer === "failed" ? <p className="text-sm text-danger">{texts.failed}</p> : null}
        {typeof answer === "object" ? <ShippingLines lines={answer} /> : null}
      </div>
    </>
  );
}
