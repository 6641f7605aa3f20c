import type { ReactNode } from "react";

/** What is looked at on the left; beside it, and always in sight on a wide window, what is done about it. */
export function TwoColumns({ children, beside }: { children: ReactNode; beside: ReactNode }) {
  return (
    <div className="flex flex-col gap-3 xl:grid xl:grid-cols-[minmax(0,1fr)_400px] xl:items-start">
      <div className="flex min-w-0 flex-col gap-3">{children}</div>
      <div className="flex min-w-0 flex-col gap-3 xl:sticky xl:top-0">{beside}</div>
    </div>
  );
}
