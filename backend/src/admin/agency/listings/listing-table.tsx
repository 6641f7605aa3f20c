import { isProductFamilyHandle, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { formatMoment } from "../layout/dates";
import { Picture } from "../layout/picture";
import { Status } from "../layout/status";
import { useLanguage } from "../session/use-language";
import { WideTable } from "../layout/wide-table";
import type { ListingRow } from "./api";

/** Listings in a list, each a way to its page. */
export function ListingTable({ rows }: { rows: readonly ListingRow[] }) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  const familyName = (family: string | null) =>
    family && isProductFamilyHandle(family) ? PRODUCT_FAMILIES[family].name[language] : family;
  return (
    <WideTable
      headings={[
        t("listings.goods"),
        t("listings.family"),
        t("listings.business"),
        t("listings.submittedAt"),
        t("listings.status"),
      ]}
    >
      {rows.map((row) => (
        <Table.Row key={row.id}>
          <Table.Cell>
            <span className="flex items-center gap-3 py-1">
              {row.picture ? (
                <Picture
                  pictureKey={row.picture.key}
                  size={320}
                  alt=""
                  className="size-10 rounded object-cover"
                />
              ) : null}
              <Link to={`/listings/${row.id}`} className="text-ui-fg-interactive-hover">
                {row.title ?? t("listings.untitled")}
              </Link>
            </span>
          </Table.Cell>
          <Table.Cell>{familyName(row.family)}</Table.Cell>
          <Table.Cell>{row.business.name}</Table.Cell>
          <Table.Cell>{formatMoment(row.revision?.submitted_at, i18n.language)}</Table.Cell>
          <Table.Cell>
            <Status of="listing" status={row.status} />
            {row.revision?.status === "submitted" && !row.is_new ? (
              <span className="txt-small"> {t("listings.editWaits")}</span>
            ) : null}
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  );
}
