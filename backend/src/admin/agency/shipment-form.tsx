import { Button, Input, Label, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { codeOf, shipSellerOrder, type SellerOrder } from "./agency-api";
import { UNTOUCHED } from "./fields/untouched";

/** Records with which courier and number a seller's parcel went. */
export function ShipmentForm({ part, orderId }: { part: SellerOrder; orderId: string }) {
  const { t } = useTranslation("agency");
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (shipment: { courier: string; tracking_number: string }) =>
      shipSellerOrder(part.id, shipment),
    onSuccess: () => {
      toast.success(t("parts.shipped"));
      return queries.invalidateQueries({ queryKey: ["seller-orders", orderId] });
    },
    onError: (error) => void toast.error(t("parts.shipFailed", { code: codeOf(error) })),
  });
  const courierId = `courier-${part.id}`;
  const numberId = `tracking-${part.id}`;
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const text = (name: string) => {
          const value = form.get(name);
          return typeof value === "string" ? value.trim() : "";
        };
        mutate({ courier: text("courier"), tracking_number: text("tracking_number") });
      }}
    >
      <div>
        <Label htmlFor={courierId} size="small">
          {t("parts.courier")}
        </Label>
        <Input
          id={courierId}
          name="courier"
          size="small"
          required
          className={UNTOUCHED}
          defaultValue={part.carrier ?? ""}
        />
      </div>
      <div>
        <Label htmlFor={numberId} size="small">
          {t("parts.trackingNumber")}
        </Label>
        <Input id={numberId} name="tracking_number" size="small" required className={UNTOUCHED} />
      </div>
      <Button type="submit" size="small" variant="secondary" isLoading={isPending}>
        {t("parts.ship")}
      </Button>
    </form>
  );
}
