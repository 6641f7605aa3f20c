import type { Metadata } from "next";
import { firstOf } from "@/seller-centre/first-of";
import { UploadForm } from "@/seller-centre/imports/upload-form";
import messages from "@/seller-centre/messages/imports.json";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";
import { Card } from "@/ui/card";
import { Icon } from "@/ui/icon";

const LINK =
  "flex min-h-11 items-center gap-1.5 text-sm font-semibold text-leaf underline-offset-4 hover:underline";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("imports")("title") };
}

/** Many goods at once: a form to download, to fill in, to upload. */
export default async function ImportsPage({ searchParams }: PageProps<"/seller/barang/impor">) {
  await requireMember(sellerRoutes.listingImports());
  const failure = firstOf((await searchParams).kesalahan);
  const t = sellerTexts("imports");
  const files = [
    { href: sellerRoutes.importTemplate("xlsx"), name: t("steps.templateExcel") },
    { href: sellerRoutes.importTemplate("csv"), name: t("steps.templateCsv") },
    { href: sellerRoutes.listingExport("xlsx"), name: t("steps.mine") },
  ];
  return (
    <>
      <PageHead
        title={t("title")}
        intro={t("intro")}
        back={{ href: sellerRoutes.listings(), name: sellerTexts("listings")("title") }}
      />
      <ol className="grid max-w-text gap-4">
        {(["template", "fill", "upload"] as const).map((step, index) => (
          <li key={step}>
            <Card>
              <h2 className="flex items-center gap-3 text-lg">
                <span
                  aria-hidden="true"
                  className="grid size-8 shrink-0 place-items-center rounded-full bg-terracotta text-base font-bold text-white"
                >
                  {index + 1}
                </span>
                {t(`steps.${step}`)}
              </h2>
              <p className="mt-1 text-sm text-ink-soft">{t(`steps.${step}Body`)}</p>
              {step === "template" ? (
                <ul className="mt-2 grid gap-x-6 sm:flex sm:flex-wrap">
                  {files.map(({ href, name }) => (
                    <li key={href}>
                      {/* A file, not a page: the router must not fetch it. */}
                      <a href={href} download className={LINK}>
                        <Icon name="file-text" className="size-4" />
                        {name}
                      </a>
                    </li>
                  ))}
                </ul>
              ) : null}
              {step === "upload" ? (
                <div className="mt-4">
                  <UploadForm failure={failure} texts={messages.form} codes={messages.codes} />
                </div>
              ) : null}
            </Card>
          </li>
        ))}
      </ol>
    </>
  );
}
