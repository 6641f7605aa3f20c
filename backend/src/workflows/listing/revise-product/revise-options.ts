import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { optionsOfListing, type NewListing } from "../../../listing/new-listing";
import type { ProductState } from "./read-product-state";

/**
 * The ids of options as the goods want them: the product's own where they say the same already, else all anew. Options
 * belong to one product, and nothing but its variants knows them by id.
 *
 * @returns undefined where nothing changes
 */
export async function reviseOptions(
  container: MedusaContainer,
  { options }: ProductState,
  goods: Pick<NewListing, "options">,
): Promise<string[] | undefined> {
  const wanted = optionsOfListing(goods).map(({ name, values }) => ({
    title: name.id,
    values: values.map(({ id }) => id),
  }));
  const saysTheSame =
    wanted.length === options.length &&
    wanted.every(({ title, values }) => {
      const present = options.find((option) => option.title === title)?.values.map(({ value }) => value);
      return present?.length === values.length && values.every((value) => present.includes(value));
    });
  if (saysTheSame) return undefined;
  const made = await container.resolve(Modules.PRODUCT).createProductOptions(
    wanted.map((option) => ({
      ...option,
      ranks: Object.fromEntries(option.values.map((value, rank) => [value, rank])),
      is_exclusive: true,
    })),
  );
  return made.map(({ id }) => id);
}
