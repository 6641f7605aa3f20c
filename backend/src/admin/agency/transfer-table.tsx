import { Button, Table, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { codeOf, confirmTransfer, type Transfer, type TransferStatus } from "./agency-api";
import { formatAmount, formatMoment } from "./amounts";
import { WideTable } from "./layout/wide-table";

interface TransferTableProps {
  transfers: readonly Transfer[];
  status: TransferStatus;
}

/** Transfers of one status; those that are awaited can be confirmed. */
export function TransferTable({ transfers, status }: TransferTableProps) {
  const { t, i18n } = useTranslation("agency");
  const confirm = useConfirmTransfer();
  if (transfers.length === 0) return <Text className="px-6 py-8">{t("transfers.empty")}</Text>;
  return (
    <WideTable
      headings={[
        t("transfers.order"),
        t("transfers.buyer"),
        { right: t("transfers.amount") },
        { right: t("transfers.code") },
        t(status === "confirmed" ? "transfers.confirmedAt" : "transfers.due"),
        "",
      ]}
    >
      {transfers.map((transfer) => (
        <Table.Row key={transfer.id}>
          <Table.Cell>
            <Link to={`/orders/${transfer.order_id}`} className="text-ui-fg-interactive-hover">
              {nameOf(transfer)}
            </Link>
          </Table.Cell>
          <Table.Cell>{transfer.buyer.name || transfer.buyer.email}</Table.Cell>
          <Table.Cell className="text-right font-medium tabular-nums">
            {formatAmount(transfer.amount, transfer.currency, i18n.language)}
          </Table.Cell>
          <Table.Cell className="text-right tabular-nums">
            {String(transfer.unique_code).padStart(3, "0")}
          </Table.Cell>
          <Table.Cell>
            {formatMoment(
              status === "confirmed" && transfer.confirmed_at ? transfer.confirmed_at : transfer.expires_at,
              i18n.language,
            )}
          </Table.Cell>
          <Table.Cell className="text-right">
            {status === "awaiting" ? (
              <Button size="small" onClick={() => void confirm(transfer)}>
                {t("transfers.confirm")}
              </Button>
            ) : null}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  );
}

const nameOf = (transfer: Transfer) => `#${transfer.display_id ?? "?"}`;

/** Asks once more, confirms, and says what became of it. */
function useConfirmTransfer() {
  const { t, i18n } = useTranslation("agency");
  const ask = usePrompt();
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (transfer: Transfer) => confirmTransfer(transfer.id),
    onSuccess: (_, transfer) => void toast.success(t("transfers.done", { order: nameOf(transfer) })),
    onError: (error) => {
      const code = codeOf(error);
      toast.error(
        code === "conflict"
          ? t("transfers.errors.transfer_not_awaiting")
          : t("transfers.errors.other", { code }),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["transfers"] }),
  });
  return async (transfer: Transfer) => {
    const agreed = await ask({
      title: t("transfers.promptTitle", {
        amount: formatAmount(transfer.amount, transfer.currency, i18n.language),
      }),
      description: t("transfers.promptBody", {
        order: nameOf(transfer),
        buyer: transfer.buyer.name || transfer.buyer.email,
      }),
      confirmText: t("transfers.promptConfirm"),
      cancelText: t("transfers.promptCancel"),
      variant: "confirmation",
    });
    if (agreed) mutate(transfer);
  };
}
