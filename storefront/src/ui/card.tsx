import type { ComponentProps } from "react";

/** A sheet of paper on the page's paper. */
export function Card({ className = "", ...rest }: ComponentProps<"div">) {
  return <div className={`rounded-md border border-line bg-card p-4 sm:p-6 ${className}`} {...rest} />;
}
