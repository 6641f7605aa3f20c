import { InlineTip } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../layout/dates";
import { sayPresent, type OpenKind } from "./presence-api";

/** Somebody counts as present for half a minute after their last word: it is said twice as often. */
const HEARTBEAT = 12_000;

/** Tells two people of each other who have the same item open. */
export function PresenceNote({ kind, id }: { kind: OpenKind; id: string }) {
  const { t, i18n } = useTranslation("agency");
  const { data } = useQuery({
    queryKey: ["presence", kind, id],
    queryFn: () => sayPresent(kind, id),
    refetchInterval: HEARTBEAT,
    staleTime: 0,
  });
  const others = data?.others ?? [];
  return (
    <div role="status" className="empty:sr-only">
      {others.map(({ name, since }) => (
        <InlineTip key={name} variant="info" label={t("decision.alsoHere", { name })}>
          {t("decision.alsoHereSince", { at: formatMoment(since, i18n.language) })}
        </InlineTip>
      ))}
    </div>
  );
}
