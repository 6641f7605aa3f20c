"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MILLISECONDS = 15_000;

/**
 * Asks for the page again while a payment is awaited and somebody is looking, and says the new status aloud when it
 * comes.
 */
export function OrderWatch({ isAwaiting, status }: { isAwaiting: boolean; status: string }) {
  const router = useRouter();
  useEffect(() => {
    if (!isAwaiting) return;
    const look = () => {
      if (document.visibilityState === "visible") router.refresh();
    };
    const timer = setInterval(look, EVERY_MILLISECONDS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isAwaiting, router]);
  return (
    <p role="status" className="sr-only">
      {status}
    </p>
  );
}
