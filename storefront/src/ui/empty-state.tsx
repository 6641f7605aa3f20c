import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";

interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** What to do now: a sentence, links, buttons. */
  children?: ReactNode;
}

/** Said where a list has nothing in it. */
export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-4 rounded-lg border border-dashed border-line-strong px-6 py-14 text-center">
      <span className="grid size-16 place-items-center rounded-full bg-paper-deep text-sugar">
        <Icon name={icon} className="size-7" />
      </span>
      <h2 className="text-xl">{title}</h2>
      <div className="grid max-w-text justify-items-center gap-4 text-ink-soft">{children}</div>
    </div>
  );
}
