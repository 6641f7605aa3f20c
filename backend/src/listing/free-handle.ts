import { handleOf } from "@lapak-lebak/domain/handle";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/**
 * A name for goods in addresses of the shop that no others have: their title, then with the maker's name, then with a
 * number.
 */
export async function freeHandle(
  container: MedusaContainer,
  title: string,
  sellerHandle: string,
): Promise<string> {
  const base = handleOf(title) || "produk";
  const candidates = [base, `${base}-${sellerHandle}`];
  for (let number = 2; ; number += 1) {
    const taken = await container
      .resolve(Modules.PRODUCT)
      .listProducts(
        { handle: candidates },
        { select: ["handle"], take: candidates.length, withDeleted: true },
      );
    const free = candidates.find((candidate) => taken.every(({ handle }) => handle !== candidate));
    if (free !== undefined) return free;
    candidates.splice(0, candidates.length, `${base}-${sellerHandle}-${number}`);
  }
}
