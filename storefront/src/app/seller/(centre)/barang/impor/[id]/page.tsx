import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getImport } from "@/seller-centre/imports/get-import";
import { ImportChecked } from "@/seller-centre/imports/import-checked";
import { ImportWritten } from "@/seller-centre/imports/import-written";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("imports")("preview.title") };
}

/** A sheet that was uploaded: what is in it, what is wrong with it, and how far its writing is. */
export default async function ImportPage({ params }: PageProps<"/seller/barang/impor/[id]">) {
  const { id } = await params;
  await requireMember(sellerRoutes.listingImport(id));
  const sheet = await getImport(id);
  if (sheet === null) notFound();
  const t = sellerTexts("imports");
  const isChecked = sheet.status === "checked" || sheet.status === "expired";
  return (
    <>
      <PageHead
        title={t(isChecked ? "preview.title" : "progress.title")}
        intro={t("preview.file", { name: sheet.file_name })}
        back={{ href: sellerRoutes.listingImports(), name: t("title") }}
      />
      {isChecked ? <ImportChecked sheet={sheet} /> : <ImportWritten sheet={sheet} />}
    </>
  );
}
