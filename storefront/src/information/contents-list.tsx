import { Icon } from "@/ui/icon";

interface ContentsListProps {
  title: string;
  sections: readonly { id: string; title: string }[];
  /** Folded, for phones. */
  narrow?: boolean;
}

/** What stands on a long page, as links to its sections. */
export function ContentsList({ title, sections, narrow = false }: ContentsListProps) {
  const links = (
    <ol className="text-sm">
      {sections.map(({ id, title: name }) => (
        <li key={id}>
          <a href={`#${id}`} className="flex min-h-11 items-center py-1.5 leading-5 hover:text-leaf">
            {name}
          </a>
        </li>
      ))}
    </ol>
  );
  if (!narrow)
    return (
      <nav aria-label={title} className="border-l border-line pl-5 text-ink-soft">
        <p className="mb-1 text-sm font-bold text-sugar-deep">{title}</p>
        {links}
      </nav>
    );
  return (
    <details className="group rounded-md border border-line bg-card">
      <summary className="flex min-h-12 items-center justify-between gap-3 px-4 text-sm font-semibold">
        {title}
        <Icon
          name="chevron-down"
          className="size-5 text-ink-soft transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="border-t border-line px-4 py-1">{links}</div>
    </details>
  );
}
