"use client";

import { useState, type ReactNode } from "react";
import {
  readMeasure,
  readWhole,
  writeMeasure,
  writeWhole,
} from "@/seller-centre/listings/content/number-text";
import { Field } from "@/ui/field";
import { NOT_A_NUMBER } from "./say-problem";

const KINDS = {
  whole: { read: readWhole, write: writeWhole, inputMode: "numeric" },
  measure: { read: readMeasure, write: writeMeasure, inputMode: "decimal" },
} as const;

interface NumberBoxProps {
  id: string;
  label: ReactNode;
  hint?: string;
  kind?: keyof typeof KINDS;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
  error: string | undefined;
}

/**
 * A number as people type it: "15000", "15.000", "15rb". While it is typed it stays as it is typed; afterwards it is
 * written as one reads it. Not a number input, whose arrows and wheels change prices by accident.
 */
export function NumberBox({ id, label, hint, kind = "whole", value, onChange, error }: NumberBoxProps) {
  const { read, write, inputMode } = KINDS[kind];
  const [typed, setTyped] = useState<string | null>(null);
  const isNumber = typed === null || read(typed) !== undefined;
  return (
    <Field
      id={id}
      name={id}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      error={isNumber ? error : NOT_A_NUMBER}
      value={typed ?? write(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(read(target.value) ?? null);
      }}
      onBlur={() => {
        if (isNumber) setTyped(null);
      }}
      inputMode={inputMode}
      autoComplete="off"
      className="tabular-nums"
    />
  );
}
