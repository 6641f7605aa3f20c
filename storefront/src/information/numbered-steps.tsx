interface NumberedStepsProps {
  steps: readonly { title: string; body: string }[];
}

/** Steps in their order, each with its number, joined by a line. */
export function NumberedSteps({ steps }: NumberedStepsProps) {
  return (
    <ol className="max-w-text">
      {steps.map(({ title, body }, index) => (
        <li key={title} className="group relative flex gap-4 pb-7 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-9 bottom-0 left-4.5 w-px bg-line-strong opacity-50 group-last:hidden"
          />
          <span
            aria-hidden="true"
            className="relative grid size-9 shrink-0 place-items-center rounded-full bg-leaf text-sm font-bold text-white"
          >
            {index + 1}
          </span>
          <div className="pt-1">
            <h3 className="text-base font-bold">{title}</h3>
            <p className="mt-1 text-ink-soft">{body}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
