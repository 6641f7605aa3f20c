"use client";

import { useEffect, useRef, type ReactNode } from "react";

/** Takes the focus when it appears, so that nobody has to look for what follows upon what they did. */
export function FocusOnArrival({ className = "", children }: { className?: string; children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <div ref={here} tabIndex={-1} className={`rounded-md outline-none ${className}`}>
      {children}
    </div>
  );
}
