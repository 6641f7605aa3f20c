import { CURATION_SLOTS } from "@lapak-lebak/domain/curation-slots";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { collectionView } from "../../../../../curation/collection-view";
import { windowAt } from "../../../../../curation/window-at";
import { parseInput } from "../../../../errors/parse-input";
import { previewQuery } from "../collection-queries";

/** Which collection stands in each place at a moment; now, unless another is asked for. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { at } = parseInput(previewQuery, req.query);
  const moment = at === undefined ? new Date() : new Date(at);
  const inPlace = await windowAt(req.scope, moment);
  const slots = await Promise.all(
    CURATION_SLOTS.map(async (slot) => {
      const record = inPlace[slot];
      return [slot, record ? await collectionView(req.scope, record, moment) : null] as const;
    }),
  );
  res.json({ at: moment.toISOString(), slots: Object.fromEntries(slots) });
}
