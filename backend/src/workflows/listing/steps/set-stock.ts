import type { IInventoryService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ListingRefusal } from "../../../listing/listing-refusal";
import type { GoodsChangePlan } from "./read-goods-change";

interface Adjustment {
  inventory_item_id: string;
  location_id: string;
  by: number;
}

/**
 * Sets how many pieces are at hand, never fewer than orders wait for. The items are locked as core locks them when it
 * reserves, so that nothing is reserved between the look and the change. Undone by taking the difference back, not by
 * writing the old number over what was sold meanwhile.
 *
 * @throws ListingRefusal `stock_below_reserved` with the fields
 */
export const setStockStep = createStep(
  "set-stock",
  async ({ stocks }: Pick<GoodsChangePlan, "stocks">, { container }) => {
    if (stocks.length === 0) return new StepResponse<Adjustment[], Adjustment[]>([], []);
    const inventory = container.resolve(Modules.INVENTORY);
    const items = stocks.map(({ inventory_item_id }) => inventory_item_id);
    const adjustments = await container.resolve(Modules.LOCKING).execute(items, async () => {
      const levels = await inventory.listInventoryLevels({ inventory_item_id: items }, { take: null });
      const wanted = stocks.flatMap((stock) => {
        const level = levels.find(
          (each) =>
            each.inventory_item_id === stock.inventory_item_id && each.location_id === stock.location_id,
        );
        return level ? { ...stock, level } : [];
      });
      const refused = wanted.filter(({ to, level }) => to < level.reserved_quantity);
      if (refused.length > 0) {
        throw new ListingRefusal(
          "stock_below_reserved",
          "Orders wait for more pieces than that.",
          Object.fromEntries(refused.map(({ field }) => [field, "stock_below_reserved"])),
        );
      }
      const changes = wanted.map(({ inventory_item_id, location_id, to, level }) => ({
        inventory_item_id,
        location_id,
        by: to - level.stocked_quantity,
      }));
      await adjust(inventory, changes);
      return changes;
    });
    return new StepResponse(adjustments, adjustments);
  },
  async (adjustments, { container }) => {
    if (!adjustments || adjustments.length === 0) return;
    await adjust(
      container.resolve(Modules.INVENTORY),
      adjustments.map((adjustment) => ({ ...adjustment, by: -adjustment.by })),
    );
  },
);

async function adjust(inventory: IInventoryService, adjustments: Adjustment[]): Promise<void> {
  await inventory.adjustInventory(
    adjustments.map(({ inventory_item_id, location_id, by }) => ({
      inventoryItemId: inventory_item_id,
      locationId: location_id,
      adjustment: by,
    })),
  );
}
