import type { ReactNode } from "react";
import { Icon } from "./icon";

interface SheetProps {
  id: string;
  title: string;
  close: string;
  children: ReactNode;
}

/**
 * A panel that slides up on a phone and simply stands in the page on a wide window. It is a native popover: it opens with
 * `SheetButton`, closes with Escape or a touch outside, and needs no script. Browsers without popovers show it in place.
 */
export function Sheet({ id, title, close, children }: SheetProps) {
  return (
    <aside id={id} popover="auto" aria-label={title} className="sheet">
      <div className="sticky top-0 z-1 flex items-center justify-between border-b border-line bg-card py-2 pr-2 pl-4 md:hidden">
        <p className="text-lg font-bold">{title}</p>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label={close}
          className="grid size-11 place-items-center rounded-full hover:bg-paper-deep"
        >
          <Icon name="x" />
        </button>
      </div>
      {children}
    </aside>
  );
}

interface SheetButtonProps {
  sheet: string;
  className?: string;
  children: ReactNode;
}

/** Opens the sheet with that id. */
export function SheetButton({ sheet, className = "", children }: SheetButtonProps) {
  return (
    <button type="button" popoverTarget={sheet} className={className}>
      {children}
    </button>
  );
}
