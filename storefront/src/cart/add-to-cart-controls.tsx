"use client";

import { useActionState, useEffect, useState, type ReactNode } from "react";
import { keepTyped } from "@/forms/keep-typed";
import { SubmitButton } from "@/forms/submit-button";
import { CART_CHANGED } from "@/shell/cart-count";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";
import { addToCartAction, type AdditionState } from "./actions";

interface AddToCartControlsProps {
  market: string;
  listing: string;
  cartHref: string;
  texts: Record<"button" | "pending" | "quantity" | "less" | "more" | "toCart", string>;
  children: ReactNode;
}

/** Choice, quantity and button, and below them what came of it. */
export function AddToCartControls({ market, listing, cartHref, texts, children }: AddToCartControlsProps) {
  const [state, action] = useActionState(addToCartAction, { status: "idle" });
  const [quantity, setQuantity] = useState(state.status === "failed" ? state.typed : "1");
  useEffect(() => {
    if (state.status === "added") window.dispatchEvent(new Event(CART_CHANGED));
  }, [state]);
  const step = (by: number) => setQuantity(String(Math.max(1, (Number(quantity) || 1) + by)));
  return (
    <form action={action} onReset={keepTyped}>
      <input type="hidden" name="market" value={market} />
      <input type="hidden" name="listing" value={listing} />
      {children}
      <div className="mt-5 flex flex-wrap gap-3">
        <div className="flex items-center rounded-full border border-line-strong bg-card">
          <StepButton label={texts.less} icon="minus" onClick={() => step(-1)} />
          <input
            name="quantity"
            aria-label={texts.quantity}
            inputMode="numeric"
            pattern="[0-9]*"
            autoComplete="off"
            required
            value={quantity}
            onChange={(event) => setQuantity(event.target.value)}
            className="h-13 w-12 rounded-md bg-transparent text-center font-semibold tabular-nums"
          />
          <StepButton label={texts.more} icon="plus" onClick={() => step(1)} />
        </div>
        <SubmitButton size="large" pending={texts.pending} className="min-w-48 flex-1">
          <Icon name="shopping-basket" />
          {texts.button}
        </SubmitButton>
      </div>
      <Outcome state={state} cartHref={cartHref} toCart={texts.toCart} />
    </form>
  );
}

/** Of use to the script alone; without one the number is typed. */
function StepButton(props: { label: string; icon: "minus" | "plus"; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      onClick={props.onClick}
      className="grid size-12 place-items-center rounded-full text-sugar hover:bg-paper-deep noscript:hidden"
    >
      <Icon name={props.icon} />
    </button>
  );
}

function Outcome({ state, cartHref, toCart }: { state: AdditionState; cartHref: string; toCart: string }) {
  return (
    <div role="status" className="mt-3 empty:hidden">
      {state.status === "added" ? (
        <p className="flex flex-wrap items-center gap-x-4 rounded-md border border-leaf bg-leaf-tint px-4 py-1 text-sm font-medium text-leaf-deep">
          <span className="flex flex-1 items-center gap-2 py-2">
            <Icon name="circle-check" />
            {state.message}
          </span>
          <ShopLink
            href={cartHref}
            className="flex min-h-11 items-center gap-1.5 font-semibold underline underline-offset-4"
          >
            {toCart}
            <Icon name="arrow-right" className="size-4" />
          </ShopLink>
        </p>
      ) : null}
      {state.status === "failed" ? (
        <p className="flex items-center gap-2 rounded-md border border-danger bg-danger-tint px-4 py-3 text-sm font-medium text-danger">
          <Icon name="circle-exclamation-point" />
          {state.message}
        </p>
      ) : null}
    </div>
  );
}
