import { Icon } from "./icon";
import { ShopLink } from "./shop-link";

interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  texts: { label: string; previous: string; next: string; page: (page: number) => string };
}

/** Links to the pages of a list; nothing where there is one page only. */
export function Pagination({ page, pages, hrefOf, texts }: PaginationProps) {
  if (pages <= 1) return null;
  const step =
    "grid size-11 place-items-center rounded-full border border-line bg-card text-sugar hover:border-leaf hover:text-leaf";
  return (
    <nav aria-label={texts.label} className="mt-10 flex items-center justify-center gap-2">
      {page > 1 ? (
        <ShopLink href={hrefOf(page - 1)} rel="prev" aria-label={texts.previous} className={step}>
          <Icon name="chevron-left" />
        </ShopLink>
      ) : null}
      {pagesShown(page, pages).map((shown) =>
        shown < 0 ? (
          <span key={shown} aria-hidden="true" className="px-1 text-ink-soft">
            …
          </span>
        ) : (
          <ShopLink
            key={shown}
            href={hrefOf(shown)}
            aria-label={texts.page(shown)}
            aria-current={shown === page ? "page" : undefined}
            className={`${step} tabular-nums aria-[current]:border-leaf aria-[current]:bg-leaf aria-[current]:text-white`}
          >
            {shown}
          </ShopLink>
        ),
      )}
      {page < pages ? (
        <ShopLink href={hrefOf(page + 1)} rel="next" aria-label={texts.next} className={step}>
          <Icon name="chevron-right" />
        </ShopLink>
      ) : null}
    </nav>
  );
}

/**
 * The numbers to show: the first, the last, this one and its neighbours. A negative number stands for a gap.
 */
export function pagesShown(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const before = sorted[index - 1];
    if (before === undefined || n - before === 1) return [n];
    return n - before === 2 ? [n - 1, n] : [-n, n];
  });
}
