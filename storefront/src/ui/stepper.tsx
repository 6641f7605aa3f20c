import { Icon } from "./icon";

interface StepperProps {
  /** "Steps of the order", for screen readers. */
  label: string;
  steps: readonly string[];
  /** Which step is under way, from 0. */
  current: number;
}

/** Where one is in a sequence of steps. */
export function Stepper({ label, steps, current }: StepperProps) {
  return (
    <ol aria-label={label} className="flex gap-2">
      {steps.map((step, index) => {
        const done = index < current;
        const here = index === current;
        return (
          <li
            key={step}
            aria-current={here ? "step" : undefined}
            className="grid flex-1 gap-2 text-xs sm:text-sm"
          >
            <span className={`h-1.5 rounded-full ${done || here ? "bg-leaf" : "bg-line"}`} />
            <span className={`flex items-center gap-1 ${here ? "font-semibold text-ink" : "text-ink-soft"}`}>
              {done ? <Icon name="check" className="size-4 text-leaf" /> : null}
              {step}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
