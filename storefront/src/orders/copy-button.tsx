"use client";

import { useState } from "react";
import { Icon } from "@/ui/icon";

interface CopyButtonProps {
  value: string;
  /** "Salin nomor rekening", for those who do not see what it stands beside. */
  label: string;
  copy: string;
  copied: string;
}

/** Copies a value. Of use to the script alone: without one the text is there to be selected. */
export function CopyButton({ value, label, copy, copied }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  async function put() {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      setTimeout(() => setCopied(false), 3000);
    } catch {
      // A browser that forbids it leaves the text, which can be selected.
    }
  }
  return (
    <>
      <button
        type="button"
        aria-label={label}
        onClick={() => void put()}
        className="flex min-h-11 shrink-0 items-center gap-1.5 rounded-full border border-line-strong bg-card px-4 text-sm font-semibold text-sugar hover:bg-paper-deep noscript:hidden"
      >
        <Icon name={isCopied ? "check" : "copy"} className="size-4" />
        {isCopied ? copied : copy}
      </button>
      <span role="status" className="sr-only">
        {isCopied ? copied : ""}
      </span>
    </>
  );
}
