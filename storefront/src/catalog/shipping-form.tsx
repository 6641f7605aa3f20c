"use client";

import { useEffect, useRef, useState } from "react";
import type { ShippingLine } from "./shipping-estimate";
import { ShippingLines } from "./shipping-lines";

interface ShippingFormProps {
  /** The page that answers the same question without a script. */
  action: string;
  /** Answers `{ lines }` as JSON to the same query. */
  endpoint: string;
  market: string;
  /** What to reckon with until a variant is chosen. */
  variantId: string;
  /** At home the reader chooses a province; abroad the market's country is enough. */
  provinces: readonly { code: string; name: string }[];
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

/** What delivery costs, asked after the page is drawn. */
export function ShippingForm({ action, endpoint, market, variantId, provinces, texts }: ShippingFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [answer, setAnswer] = useState<Answer>();

  useEffect(() => {
    let latest = 0;
    const ask = async () => {
      const query = new URLSearchParams(
        new FormData(form.current ?? undefined) as unknown as Record<string, string>,
      );
      const chosen = document.querySelector<HTMLInputElement>("input[name=variant_id]:checked")?.value;
      query.set("variant_id", chosen ?? variantId);
      query.set("market", market);
      if (provinces.length > 0 && !query.get("province")) return;
      const mine = ++latest;
      setAnswer("calculating");
      const lines = await fetch(`${endpoint}?${query.toString()}`)
        .then(async (response) =>
          response.ok ? ((await response.json()) as { lines: ShippingLine[] }).lines : null,
        )
        .catch(() => null);
      if (mine === latest) setAnswer(lines ?? "failed");
    };
    const changed = (event: Event) => {
      const { name } = event.target as HTMLInputElement;
      if (name === "variant_id" || name === "province") void ask();
    };
    document.addEventListener("change", changed);
    void ask();
    return () => document.removeEventListener("change", changed);
  }, [endpoint, market, provinces.length, variantId]);

  return (
    <form ref={form} action={action} className="grid gap-2">
      <input type="hidden" name="variant_id" value={variantId} />
      {provinces.length === 0 ? null : (
        <>
          <label htmlFor="province" className="text-sm">
            {texts.province}
          </label>
          <span className="flex gap-2">
            <select
              id="province"
              name="province"
              required
              defaultValue=""
              className="min-h-11 w-full min-w-0 rounded-sm border border-line-strong bg-white px-3"
            >
              <option value="">{texts.choose}</option>
              {provinces.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        </>
      )}
      <noscript>
        <button
          type="submit"
          className="min-h-11 rounded-full border border-line-strong px-5 text-sm font-semibold"
        >
          {texts.calculate}
        </button>
      </noscript>
      <div aria-live="polite" className="min-h-14">
        {answer === undefined ? <p className="text-xs text-ink-soft">{texts.note}</p> : null}
        {answer === "calculating" ? <p className="text-sm text-ink-soft">{texts.calculating}</p> : null}
        {answer === "failed" ? <p className="text-sm text-danger">{texts.failed}</p> : null}
        {typeof answer === "object" ? <ShippingLines lines={answer} /> : null}
      </div>
    </form>
  );
}
