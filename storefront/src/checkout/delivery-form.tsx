"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/forms/error-summary";
import { freshForm } from "@/forms/form-state";
import { keepTyped } from "@/forms/keep-typed";
import { SubmitButton } from "@/forms/submit-button";
import { Icon } from "@/ui/icon";
import type { FormTexts } from "./form-texts";
import { saveDelivery } from "./save-delivery";

export interface DeliveryChoice {
  id: string;
  pickup: boolean;
  name: string;
  note: string;
  /** As the reader writes it, or "free". */
  price: string;
}

export interface DeliveryParcel {
  /** The name of its radio buttons. */
  field: string;
  title: string;
  place: string;
  goods: string;
  choices: readonly DeliveryChoice[];
  chosen: string;
}

interface DeliveryFormProps {
  market: string;
  parcels: readonly DeliveryParcel[];
  texts: FormTexts;
}

/** How each seller's parcel is sent: one group of radio buttons a parcel. */
export function DeliveryForm({ market, parcels, texts }: DeliveryFormProps) {
  const chosen = Object.fromEntries(parcels.map((parcel) => [parcel.field, parcel.chosen]));
  const [state, action] = useActionState(saveDelivery, freshForm(chosen));
  return (
    <form action={action} onReset={keepTyped} noValidate className="grid gap-5">
      <input type="hidden" name="market" value={market} />
      <ErrorSummary state={state} title={texts.fix} idOf={firstChoice(parcels)} />
      {parcels.map((parcel) => (
        <ParcelChoices
          key={parcel.field}
          parcel={parcel}
          chosen={state.values[parcel.field] ?? ""}
          error={state.errors[parcel.field]}
        />
      ))}
      <SubmitButton size="large" pending={texts.saving} wide>
        {texts.submit}
        <Icon name="arrow-right" />
      </SubmitButton>
    </form>
  );
}

const firstChoice = (parcels: readonly DeliveryParcel[]) => (field: string) =>
  parcels.find((parcel) => parcel.field === field)?.choices[0]?.id ?? field;

interface ParcelChoicesProps {
  parcel: DeliveryParcel;
  chosen: string;
  error: string | undefined;
}

function ParcelChoices({ parcel, chosen, error }: ParcelChoicesProps) {
  const errorId = `${parcel.field}-error`;
  return (
    <fieldset
      aria-describedby={error === undefined ? undefined : errorId}
      className="rounded-md border border-line bg-card p-4 sm:p-5"
    >
      <legend className="sr-only">{parcel.title}</legend>
      <p aria-hidden="true" className="font-bold text-sugar-deep">
        {parcel.title}
      </p>
      <p className="text-sm text-ink-soft">{parcel.place}</p>
      <p className="mt-1 text-sm">{parcel.goods}</p>
      {error === undefined ? null : (
        <p id={errorId} className="mt-2 flex items-center gap-1.5 text-sm font-medium text-danger">
          <Icon name="circle-exclamation-point" className="size-4" />
          {error}
        </p>
      )}
      <div className="mt-3 grid gap-2">
        {parcel.choices.map((choice) => (
          <label
            key={choice.id}
            className="grid min-h-12 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 rounded-md border border-line-strong px-4 py-2.5 text-sm has-checked:border-leaf has-checked:bg-leaf-tint has-checked:ring-1 has-checked:ring-leaf"
          >
            <input
              type="radio"
              id={choice.id}
              name={parcel.field}
              value={choice.id}
              defaultChecked={choice.id === chosen}
              required
              className="size-5 accent-leaf"
            />
            <span className="min-w-0">
              <span className="flex items-center gap-2 font-semibold">
                <Icon name={choice.pickup ? "store" : "truck"} className="size-4 text-leaf" />
                {choice.name}
              </span>
              <span className="block text-xs text-ink-soft">{choice.note}</span>
            </span>
            <span className="font-bold whitespace-nowrap tabular-nums">{choice.price}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
