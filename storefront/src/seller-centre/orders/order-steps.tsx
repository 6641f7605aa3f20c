import { CANCELLATION_REASON_LABELS, CANCELLATION_REASONS } from "@lapak-lebak/domain/cancellation-reasons";
import type { ReactNode } from "react";
import type { SellerOrder } from "@/backend/schemas/seller-orders";
import { sellerTexts } from "@/seller-centre/texts";
import { Card } from "@/ui/card";
import { CancelForm } from "./cancel-form";
import { PackForm } from "./pack-form";
import { ShipForm } from "./ship-form";

/** What can be done with an order now, the next thing first; what the backend would refuse is not offered. */
export function OrderSteps({ order }: { order: SellerOrder }) {
  const t = sellerTexts("orders");
  const fix = sellerTexts("form")("fix");
  const isPickup = order.service === "pickup";
  const can = (status: SellerOrder["status"]) => order.next.includes(status);
  return (
    <>
      {can("packed") ? (
        <Step title={t("pack.title")} body={t("pack.body")}>
          <PackForm id={order.id} texts={{ fix, submit: t("pack.submit"), sending: t("pack.sending") }} />
        </Step>
      ) : null}
      {can("shipped") ? (
        <Step
          title={isPickup ? t("pickup.title") : t("ship.title")}
          body={isPickup ? t("pickup.body") : t("ship.body")}
        >
          <ShipForm
            id={order.id}
            courier={isPickup ? null : order.service_name}
            texts={{
              fix,
              submit: isPickup ? t("pickup.submit") : t("ship.submit"),
              sending: t("ship.sending"),
              courier: t("ship.courier"),
              number: t("ship.number"),
              numberHint: t("ship.numberHint"),
            }}
          />
        </Step>
      ) : null}
      {can("cancelled") ? (
        <details className="rounded-md border border-line px-4">
          <summary className="flex min-h-12 items-center text-sm font-semibold text-danger underline underline-offset-4">
            {t("cancel.open")}
          </summary>
          <p className="mb-4 text-sm text-ink-soft">{t("cancel.body")}</p>
          <div className="pb-5">
            <CancelForm
              id={order.id}
              reasons={CANCELLATION_REASONS.map((code) => ({
                code,
                label: CANCELLATION_REASON_LABELS[code].id,
              }))}
              texts={{
                fix,
                submit: t("cancel.submit"),
                sending: t("cancel.sending"),
                reason: t("cancel.reason"),
                note: t("cancel.note"),
                noteHint: t("cancel.noteHint"),
                choose: sellerTexts("form")("choose"),
              }}
            />
          </div>
        </details>
      ) : null}
    </>
  );
}

function Step({ title, body, children }: { title: string; body: string; children: ReactNode }) {
  return (
    <Card className="grid gap-4 border-leaf">
      <div>
        <h2 className="text-lg">{title}</h2>
        <p className="text-sm text-ink-soft">{body}</p>
      </div>
      {children}
    </Card>
  );
}
