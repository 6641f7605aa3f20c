interface FilterChoiceProps {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  checked: boolean;
  label: string;
  /** How many listings it would leave, as the reader writes numbers. */
  count?: string;
}

/** One choice of a filter, with how much it would find. */
export function FilterChoice({ type, name, value, checked, label, count }: FilterChoiceProps) {
  return (
    <label className="flex min-h-11 items-center gap-3 text-sm hover:text-leaf md:min-h-9">
      <input
        type={type}
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-5 shrink-0 accent-leaf"
      />
      <span className="min-w-0 flex-1">{label}</span>
      {count === undefined ? null : <span className="text-xs text-ink-soft tabular-nums">{count}</span>}
    </label>
  );
}
