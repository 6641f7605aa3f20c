import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PICTURE_MODULE } from "../modules/picture";
import type PictureModuleService from "../modules/picture/service";
import { usedPictures } from "../picture/picture-uses";
import { removeRenditions } from "../picture/render-picture";
import { settings } from "../settings";

/** A form that is left open for longer than this is begun anew: milliseconds. */
const KEPT_FOR = 24 * 3_600_000;

/** Pictures that are looked at a time. */
const PORTION = 500;

/** Runs {@link cleanPictures} by the clock. */
export default async function cleanPicturesByTheClock(container: MedusaContainer): Promise<void> {
  const count = await cleanPictures(container, new Date());
  if (count > 0) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Threw away ${count} pictures that nothing shows.`);
  }
}

/**
 * Throws away uploaded pictures that nothing shows a day after they came. Safe to repeat.
 *
 * @returns how many
 */
export async function cleanPictures(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve<PictureModuleService>(PICTURE_MODULE);
  const uploaded_at = { $lt: new Date(now.getTime() - KEPT_FOR) };
  let count = 0;
  let after = "";
  for (;;) {
    const portion = await service.listUploadedPictures(
      { uploaded_at, id: { $gt: after } },
      { select: ["id", "key", "seller_id"], order: { id: "ASC" }, take: PORTION },
    );
    if (portion.length === 0) return count;
    const used = await usedPictures(container, portion);
    const unused = portion.filter(({ key }) => !used.has(key));
    // Files first: a row without files is met again by the next run, files without a row by none.
    for (const { key } of unused) await removeRenditions(key);
    await service.deleteUploadedPictures(unused.map(({ id }) => id));
    count += unused.length;
    after = portion.at(-1)?.id ?? "";
  }
}

export const config = { name: "clean-pictures", schedule: settings().schedules.pictures };
