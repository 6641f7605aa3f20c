import type { Metadata } from "next";
import { firstOf } from "@/seller-centre/first-of";
import { getNotices, PAGE_SIZE } from "@/seller-centre/notices/get-notices";
import { NoticeRow } from "@/seller-centre/notices/notice-row";
import { ReadAllForm } from "@/seller-centre/notices/read-all-form";
import { pageNumberOf } from "@/seller-centre/page-number";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";
import { EmptyState } from "@/ui/empty-state";
import { Pagination } from "@/ui/pagination";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("notices")("title") };
}

/** `?halaman=` from 1. */
export default async function NoticesPage({ searchParams }: PageProps<"/seller/pemberitahuan">) {
  const page = pageNumberOf(firstOf((await searchParams).halaman));
  const me = await requireMember(sellerRoutes.notices(page));
  const { items, count } = await getNotices(page);
  const t = sellerTexts("notices");
  return (
    <div className="max-w-text">
      <PageHead title={t("title")} />
      {items.length === 0 ? (
        <EmptyState icon="bell" title={t("empty")}>
          <p>{t("emptyBody")}</p>
        </EmptyState>
      ) : (
        <div className="grid gap-5">
          <ul className="overflow-hidden rounded-md border border-line bg-card">
            {items.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </ul>
          {me.unread_notices === 0 ? null : (
            <ReadAllForm
              texts={{ fix: sellerTexts("form")("fix"), submit: t("readAll"), sending: t("reading") }}
            />
          )}
        </div>
      )}
      <Pagination
        page={page}
        pages={Math.ceil(count / PAGE_SIZE)}
        hrefOf={(number) => sellerRoutes.notices(number)}
        texts={{
          label: t("pagination.label"),
          previous: t("pagination.previous"),
          next: t("pagination.next"),
          page: (number) => t("pagination.page", { page: number }),
        }}
      />
    </div>
  );
}
