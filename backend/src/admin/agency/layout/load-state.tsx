import { Button, Text } from "@medusajs/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Refusal } from "../request/refusal";

/** What stands where an answer is still awaited, or did not come. */
export function LoadState({ query }: { query: Pick<UseQueryResult, "error" | "refetch"> }) {
  const { t } = useTranslation("agency");
  if (!query.error) {
    return (
      <Text role="status" className="px-6 py-8">
        {t("common.loading")}
      </Text>
    );
  }
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 px-6 py-8">
      <Text>{t(messageOf(query.error))}</Text>
      <Button size="small" variant="secondary" onClick={() => void query.refetch()}>
        {t("common.again")}
      </Button>
    </div>
  );
}

function messageOf(error: Error): string {
  if (!(error instanceof Refusal)) return "common.failed";
  if (error.status === 401) return "common.signedOut";
  if (error.status === 403) return "session.notCovered";
  return error.status === 404 ? "common.gone" : "common.failed";
}
