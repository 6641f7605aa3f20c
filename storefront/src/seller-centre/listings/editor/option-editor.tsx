"use client";

import { LISTING_LIMITS } from "@lapak-lebak/domain/listing-content";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { fill } from "@/seller-centre/fill";
import { kindOf } from "@/seller-centre/listings/content/field-sets";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { useEditor } from "./editor-context";
import { texts } from "./texts";

/** One thing to choose: its name, and its values, which come and go one by one. */
export function OptionEditor({ at }: { at: number }) {
  const { content, edit, complaintAt } = useEditor();
  const t = texts.goods;
  const option = content.options?.[at];
  if (option === undefined) return null;
  const path = (part: string) => `options.${String(at)}.${part}`;
  const name = option.name.trim() === "" ? t.optionName : option.name;
  return (
    <fieldset className="grid gap-4 rounded-md border border-line p-3 sm:p-4">
      <legend className="sr-only">{name}</legend>
      <Field
        id={path("name")}
        name={path("name")}
        label={t.optionName}
        error={complaintAt(path("name"))}
        value={option.name}
        onChange={({ target }) => edit({ type: "option_renamed", option: at, name: target.value })}
        maxLength={LISTING_LIMITS.optionName}
        autoComplete="off"
      />
      <OptionValues at={at} id={path("values")} name={name} values={option.values} />
      <Button
        type="button"
        look="quiet"
        className="justify-self-start text-danger"
        onClick={() => edit({ type: "option_removed", option: at })}
      >
        {fill(t.removeOption, { name: name.toLowerCase() })}
      </Button>
    </fieldset>
  );
}

interface OptionValuesProps {
  at: number;
  id: string;
  name: string;
  values: readonly string[];
}

/** The values of an option. Enter in one opens the next, as in a list that is written down. */
function OptionValues({ at, id, name, values }: OptionValuesProps) {
  const { content, edit, complaintAt } = useEditor();
  const t = texts.goods;
  const list = useRef<HTMLOListElement>(null);
  const isOpening = useRef(false);
  useEffect(() => {
    if (isOpening.current) list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
    isOpening.current = false;
  }, [values.length]);

  const variantsPerValue = (content.variants?.length ?? 0) / Math.max(1, values.length);
  const isFull =
    values.length >= LISTING_LIMITS.values ||
    variantsPerValue * (values.length + 1) > LISTING_LIMITS.variants;
  const open = () => {
    isOpening.current = true;
    edit({ type: "value_added", option: at, value: "" });
  };
  const openOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (!isFull && event.currentTarget.value.trim() !== "") open();
  };
  const example = t.examples[kindOf(content.family) ?? "food"];
  const complaint = complaintAt(id);
  return (
    <div id={id} tabIndex={-1} className="grid gap-3 outline-none">
      <ol ref={list} className="grid gap-3" aria-label={fill(t.values, { name })}>
        {values.map((value, valueAt) => (
          <li key={valueAt} className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <Field
                id={`${id}.${String(valueAt)}`}
                name={`${id}.${String(valueAt)}`}
                label={fill(t.value, { number: valueAt + 1 })}
                value={value}
                onChange={({ target }) =>
                  edit({ type: "value_renamed", option: at, value: valueAt, name: target.value })
                }
                onKeyDown={openOnEnter}
                maxLength={LISTING_LIMITS.optionValue}
                placeholder={valueAt === 0 ? example : undefined}
                autoComplete="off"
                enterKeyHint="next"
              />
            </div>
            <button
              type="button"
              aria-label={fill(t.removeValue, { name: value || fill(t.value, { number: valueAt + 1 }) })}
              onClick={() => edit({ type: "value_removed", option: at, value: valueAt })}
              className="grid size-11 shrink-0 place-items-center rounded-full text-danger hover:bg-danger-tint"
            >
              <Icon name="x" />
            </button>
          </li>
        ))}
      </ol>
      {complaint === undefined ? null : (
        <p className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <Icon name="circle-exclamation-point" className="mt-1 size-4" />
          {complaint}
        </p>
      )}
      {isFull ? (
        <p className="text-sm text-ink-soft">{t.full}</p>
      ) : (
        <Button type="button" look="secondary" className="justify-self-start" onClick={open}>
          <Icon name="plus" className="size-4" />
          {fill(t.addValue, { name: name.toLowerCase() })}
        </Button>
      )}
    </div>
  );
}
