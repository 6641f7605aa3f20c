import { STAFF_ROLE_LABELS } from "@lapak-lebak/domain/staff-roles";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { LoadState } from "../../agency/layout/load-state";
import { QueuesIcon } from "../../agency/menu/queues-icon";
import { QueueCard } from "../../agency/queues/queue-card";
import { useQueues } from "../../agency/queues/use-queues";
import { useLanguage } from "../../agency/session/use-language";
import { useStaff } from "../../agency/session/use-staff";

const QUEUES = ["businesses", "listings", "certificates"] as const;

/** Where staff begins: what waits for a decision. */
function QueuesPage() {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const { data: staff } = useStaff();
  const queues = useQueues();
  return (
    <div className="flex flex-col gap-3">
      <Container>
        <Heading level="h1">{t("queues.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {staff
            ? t("queues.greeting", { name: staff.user.name, role: STAFF_ROLE_LABELS[staff.role][language] })
            : t("queues.intro")}
        </Text>
      </Container>
      {queues.error ? (
        <Container className="p-0">
          <LoadState query={queues} />
        </Container>
      ) : (
        <div className="grid gap-3 md:grid-cols-3">
          {QUEUES.filter((name) => staff?.permissions.includes(`${name}.read`)).map((name) => (
            <QueueCard key={name} name={name} count={queues.data?.[name]} />
          ))}
        </div>
      )}
    </div>
  );
}

export const config = defineRouteConfig({
  label: "queues.title",
  translationNs: "agency",
  icon: QueuesIcon,
  rank: 0,
});

export default QueuesPage;
