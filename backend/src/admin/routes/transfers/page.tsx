import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CurrencyDollar } from "@medusajs/icons";
import { Button, Container, Heading, Input, Label, Select, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { listTransfers, PAGE_SIZE, TRANSFER_STATUSES, type TransferStatus } from "../../agency/agency-api";
import { TransferTable } from "../../agency/transfer-table";

/** Where staff matches the bank statement with what buyers were asked to pay. */
function TransfersPage() {
  const { t } = useTranslation("agency");
  const [status, setStatus] = useState<TransferStatus>("awaiting");
  const [q, setQ] = useState("");
  const [offset, setOffset] = useState(0);
  const query = { status, q, offset };
  const { data, isError } = useQuery({
    queryKey: ["transfers", query],
    queryFn: () => listTransfers(query),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("transfers.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("transfers.intro")}
        </Text>
      </div>
      <form
        role="search"
        className="flex flex-wrap items-end gap-3 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get("q");
          setQ(typeof typed === "string" ? typed.trim() : "");
          setOffset(0);
        }}
      >
        <div className="min-w-64 flex-1">
          <Label htmlFor="transfer-search" size="small">
            {t("transfers.search")}
          </Label>
          <Input id="transfer-search" name="q" type="search" defaultValue={q} />
        </div>
        <div className="w-48">
          <Label htmlFor="transfer-status" size="small">
            {t("transfers.status")}
          </Label>
          <Select
            value={status}
            onValueChange={(value) => {
              const chosen = TRANSFER_STATUSES.find((one) => one === value);
              if (chosen) setStatus(chosen);
              setOffset(0);
            }}
          >
            <Select.Trigger id="transfer-status">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {TRANSFER_STATUSES.map((one) => (
                <Select.Item key={one} value={one}>
                  {t(`transfers.statuses.${one}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        <Button type="submit" variant="secondary">
          {t("transfers.searchButton")}
        </Button>
      </form>
      {data ? (
        <TransferTable transfers={data.transfers} status={status} />
      ) : (
        <Text className="px-6 py-8">{t(isError ? "transfers.failed" : "transfers.loading")}</Text>
      )}
      <div className="flex items-center justify-between px-6 py-4">
        <Text size="small">{t("transfers.count", { count: data?.count ?? 0 })}</Text>
        <div className="flex gap-2">
          <Button
            variant="transparent"
            disabled={offset === 0}
            onClick={() => setOffset(Math.max(0, offset - PAGE_SIZE))}
          >
            {t("transfers.previous")}
          </Button>
          <Button
            variant="transparent"
            disabled={offset + PAGE_SIZE >= (data?.count ?? 0)}
            onClick={() => setOffset(offset + PAGE_SIZE)}
          >
            {t("transfers.next")}
          </Button>
        </div>
      </div>
    </Container>
  );
}

export const config = defineRouteConfig({
  label: "transfers.title",
  translationNs: "agency",
  icon: CurrencyDollar,
  rank: 10,
});

export default TransfersPage;
