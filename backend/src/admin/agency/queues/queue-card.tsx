import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { formatNumber } from "../layout/dates";

interface QueueCardProps {
  name: "businesses" | "listings" | "certificates";
  count: number | undefined;
}

/** One queue: how much waits in it, and the way there. */
export function QueueCard({ name, count }: QueueCardProps) {
  const { t, i18n } = useTranslation("agency");
  return (
    <Container className="relative flex flex-col gap-1 focus-within:shadow-borders-focus">
      <Heading level="h2">
        <Link to={`/${name}`} className="outline-none after:absolute after:inset-0">
          {t(`queues.${name}`)}
        </Link>
      </Heading>
      <Text className="text-[40px] leading-[48px] tabular-nums" weight="plus">
        {count === undefined ? "…" : formatNumber(count, i18n.language)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t(count === 0 ? "queues.nothing" : `queues.${name}Waiting`)}
      </Text>
    </Container>
  );
}
