import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

const products = z.array(
  z.object({ certificates: z.array(z.object({ id: z.string() }).nullable()).nullish() }),
);

/**
 * Accepted content with every certificate that its product holds by now: one that was claimed for published goods covers
 * them from then on, without a revision that says so.
 */
export async function withHeldCertificates(
  container: MedusaContainer,
  productId: string | null,
  content: ListingContent,
): Promise<ListingContent> {
  if (productId === null) return content;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "certificates.id"],
    filters: { id: productId },
  });
  const held = products
    .parse(data)
    .flatMap(({ certificates }) => (certificates ?? []).flatMap((each) => each?.id ?? []))
    .sort();
  const certificate_ids = [...new Set([...(content.certificate_ids ?? []), ...held])];
  return { ...content, certificate_ids };
}
