import { Container, Heading, Text } from "@medusajs/ui";
import { useId, type ReactNode } from "react";

interface SectionProps {
  title: ReactNode;
  /** h1 for the first section of a page. */
  level?: "h1" | "h2";
  intro?: ReactNode;
  /** Beside the title: badges, buttons. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** A card of a page, named by its title. What stands in it brings its own padding. */
export function Section({ title, level = "h2", intro, aside, children }: SectionProps) {
  const id = useId();
  return (
    <Container role="region" aria-labelledby={id} className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0 max-w-3xl">
          <Heading level={level} id={id} className="break-words">
            {title}
          </Heading>
          {intro ? (
            <Text size="small" className="text-ui-fg-subtle">
              {intro}
            </Text>
          ) : null}
        </div>
        {aside ? <div className="flex flex-wrap items-center gap-2">{aside}</div> : null}
      </div>
      {children}
    </Container>
  );
}
