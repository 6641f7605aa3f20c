"use client";

import { useActionState } from "react";
import { Icon } from "@/ui/icon";
import { changeQuantityAction } from "./actions";

interface QuantityFormProps {
  market: string;
  line: string;
  quantity: number;
  texts: { label: string; less: string; more: string; save: string };
}

/**
 * How many pieces of a line. Less and more submit the form, as does the Enter key in the box; the hidden first button is
 * the one that Enter pushes. Works without a script.
 */
export function QuantityForm({ market, line, quantity, texts }: QuantityFormProps) {
  const [problem, action, isPending] = useActionState(changeQuantityAction, null);
  const problemId = `${line}-problem`;
  return (
    <form action={action} aria-busy={isPending}>
      <input type="hidden" name="market" value={market} />
      <input type="hidden" name="line" value={line} />
      <button className="sr-only focus:not-sr-only">{texts.save}</button>
      <div
        className={`inline-flex items-center rounded-full border bg-card ${problem ? "border-danger" : "border-line-strong"} ${isPending ? "opacity-60" : ""}`}
      >
        <Step label={texts.less} icon="minus" value="-1" disabled={isPending} />
        <input
          key={`${String(quantity)} ${problem?.typed ?? ""}`}
          name="quantity"
          aria-label={texts.label}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? problemId : undefined}
          inputMode="numeric"
          pattern="[0-9]*"
          autoComplete="off"
          required
          defaultValue={problem?.typed ?? quantity}
          className="h-11 w-10 rounded-md bg-transparent text-center text-sm font-semibold tabular-nums"
        />
        <Step label={texts.more} icon="plus" value="1" disabled={isPending} />
      </div>
      <p id={problemId} role="status" className="mt-1 text-sm font-medium text-danger empty:hidden">
        {problem?.message}
      </p>
    </form>
  );
}

function Step(props: { label: string; icon: "minus" | "plus"; value: string; disabled: boolean }) {
  return (
    <button
      name="step"
      value={props.value}
      disabled={props.disabled}
      aria-label={props.label}
      className="grid size-11 place-items-center rounded-full text-sugar hover:bg-paper-deep"
    >
      <Icon name={props.icon} className="size-4" />
    </button>
  );
}
