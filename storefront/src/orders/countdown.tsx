"use client";

import { useEffect, useState } from "react";
import { countdownText, type TimeWords } from "./countdown-text";

interface CountdownProps {
  /** ISO 8601 */
  deadline: string;
  label: string;
  over: string;
  words: TimeWords;
}

/** What is left until the deadline, which stands beside it in words: without a script those must do. */
export function Countdown({ deadline, label, over, words }: CountdownProps) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="min-h-6 noscript:hidden" role="timer">
      {now === null ? null : (
        <>
          <span className="text-ink-soft">{label}: </span>
          <span className="font-bold text-terracotta tabular-nums">
            {countdownText(new Date(deadline).getTime() - now, words) ?? over}
          </span>
        </>
      )}
    </p>
  );
}
