"use client";

import { useEffect, useState, type ReactNode } from "react";

export interface VariantChoice {
  id: string;
  label: string;
  /** As the reader writes it: "Rp12.500". */
  price: string;
}

interface VariantPickerProps {
  choices: readonly VariantChoice[];
  /** Where the live stock is asked: `{ variants: [{ id, available }] }`. */
  stockUrl: string;
  texts: { legend: string; inStock: string; fewLeft: string; soldOut: string; soldOutAll: string };
  /** Shown between the price and the choices. */
  children?: ReactNode;
}

const FEW = 5;

type Available = ReadonlyMap<string, number>;

/**
 * Which variant to buy: radio buttons named `variant_id` within the surrounding form, so that it works without a script.
 * After the page is drawn, the live stock is asked and what is sold out can no longer be chosen.
 */
export function VariantPicker({ choices, stockUrl, texts, children }: VariantPickerProps) {
  const [chosen, setChosen] = useState(choices[0]?.id);
  const available = useStock(stockUrl);
  const stockOf = (id: string) => available?.get(id);
  const allGone = available !== undefined && choices.every(({ id }) => stockOf(id) === 0);
  const firstLeft = choices.find(({ id }) => stockOf(id) !== 0)?.id;
  const current = chosen !== undefined && stockOf(chosen) === 0 ? (firstLeft ?? chosen) : chosen;
  const price = choices.find(({ id }) => id === current)?.price;
  return (
    <>
      <p className="text-3xl font-extrabold tracking-tight text-sugar-deep tabular-nums" aria-live="polite">
        {price}
      </p>
      {children}
      <fieldset className="mt-5">
        <legend className="mb-2 text-sm font-semibold">{texts.legend}</legend>
        <div className="grid gap-2">
          {choices.map(({ id, label, price: amount }) => (
            <label key={id} className="choice">
              <input
                type="radio"
                name="variant_id"
                value={id}
                required
                checked={id === current}
                onChange={() => setChosen(id)}
                disabled={stockOf(id) === 0}
              />
              <span>{label}</span>
              <StockNote left={stockOf(id)} texts={texts} />
              {choices.length > 1 ? <b>{amount}</b> : null}
            </label>
          ))}
        </div>
      </fieldset>
      <p role="status" className="mt-3 text-sm font-medium text-terracotta empty:hidden">
        {allGone ? texts.soldOutAll : null}
      </p>
    </>
  );
}

function StockNote({ left, texts }: { left: number | undefined; texts: VariantPickerProps["texts"] }) {
  if (left === undefined) return null;
  if (left === 0) return <small>{texts.soldOut}</small>;
  if (left > FEW) return <small className="text-leaf">{texts.inStock}</small>;
  return (
    <small className="font-semibold text-terracotta">
      {texts.fewLeft}
      {left}
    </small>
  );
}

function useStock(url: string): Available | undefined {
  const [available, setAvailable] = useState<Available>();
  useEffect(() => {
    const leaving = new AbortController();
    fetch(url, { signal: leaving.signal })
      .then((response) => (response.ok ? response.json() : undefined))
      .then((stock?: { variants: { id: string; available: number }[] }) => {
        if (stock)
          setAvailable(new Map(stock.variants.map(({ id, available: left }) => [id, Math.max(0, left)])));
      })
      .catch(() => undefined); // the cart asks again; without an answer everything stays to be chosen
    return () => leaving.abort();
  }, [url]);
  return available;
}
