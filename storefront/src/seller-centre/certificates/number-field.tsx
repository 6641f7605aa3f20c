"use client";

import type { CertificateType } from "@lapak-lebak/domain/certificate-types";
import { useEffect, useState } from "react";
import texts from "@/seller-centre/messages/certificate-form.json";
import { boxStyles, FieldFrame } from "@/ui/field";
import { Icon } from "@/ui/icon";
import type { IconName } from "@/ui/icon-names";
import { readNumber, type NumberReading } from "./read-number";

interface NumberFieldProps {
  type: CertificateType;
  error: string | undefined;
  before: string;
}

const EXAMPLES: Readonly<Partial<Record<CertificateType, string>>> = texts.examples;

/** A pause in typing after which what was read is said aloud: not at every letter. */
const PAUSE_MILLISECONDS = 900;

const LOOKS: Record<NumberReading["tone"], { text: string; icon: IconName }> = {
  good: { text: "text-leaf-deep", icon: "circle-check" },
  bad: { text: "text-danger", icon: "circle-exclamation-point" },
  typing: { text: "text-ink-soft", icon: "pencil" },
};

/** A certificate's number, read back while it is typed: what its digits say, or what is wrong with them. */
export function NumberField({ type, error, before }: NumberFieldProps) {
  const [number, setNumber] = useState(before);
  const [said, setSaid] = useState("");
  const reading = readNumber(type, number);
  const sentences = reading?.sentences.join(" ") ?? "";
  // What the server said of it holds until it is changed.
  const complaint = number === before ? error : undefined;

  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentences), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [sentences]);

  return (
    <div className="grid gap-1.5">
      <FieldFrame
        id="number"
        label={texts.number}
        hint={EXAMPLES[type] ?? texts.numberHint}
        error={complaint}
      >
        <input
          id="number"
          name="number"
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          aria-invalid={complaint === undefined ? undefined : true}
          aria-describedby={`number-hint${complaint === undefined ? "" : " number-error"} number-reading`}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
          required
          className={boxStyles}
        />
      </FieldFrame>
      <p
        id="number-reading"
        className={`text-sm font-medium ${reading === null ? "" : LOOKS[reading.tone].text}`}
      >
        {reading === null || complaint !== undefined ? null : (
          <span className="flex items-start gap-1.5">
            <Icon name={LOOKS[reading.tone].icon} className="mt-1 size-4" />
            <span>{sentences}</span>
          </span>
        )}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
