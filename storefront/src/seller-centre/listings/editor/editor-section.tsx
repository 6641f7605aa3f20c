import type { ReactNode } from "react";
import { Icon } from "@/ui/icon";
import { partId, type Step } from "./steps";

interface EditorSectionProps {
  step: Step;
  title: string;
  intro?: string;
  /** Everything that is asked here is there. */
  isDone: boolean;
  /** "lengkap", for who does not see the mark. */
  done: string;
  children: ReactNode;
}

/** One part of the editor: what it is about, whether it is complete, what is asked. */
export function EditorSection({ step, title, intro, isDone, done, children }: EditorSectionProps) {
  const id = partId(step);
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-28 rounded-md border border-line bg-card p-4 sm:p-6"
    >
      <h2 id={`${id}-title`} className="flex items-center gap-2 text-xl">
        {title}
        {isDone ? (
          <>
            <Icon name="circle-check" className="size-5 text-leaf" />
            <span className="sr-only">({done})</span>
          </>
        ) : null}
      </h2>
      {intro === undefined || intro === "" ? null : <p className="mt-1 text-sm text-ink-soft">{intro}</p>}
      <div className="mt-4 grid gap-5">{children}</div>
    </section>
  );
}
