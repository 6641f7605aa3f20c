import type { Metadata } from "next";
import { firstOf } from "@/seller-centre/first-of";
import { getOrders, PAGE_SIZE } from "@/seller-centre/orders/get-orders";
import { countIn, ORDER_TAB_NAMES, orderTabOf } from "@/seller-centre/orders/order-tabs";
import { OrderRow } from "@/seller-centre/orders/order-row";
import { pageNumberOf } from "@/seller-centre/page-number";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { TabRow } from "@/seller-centre/shell/tab-row";
import { sellerTexts } from "@/seller-centre/texts";
import { Pagination } from "@/ui/pagination";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("orders")("title") };
}

/** `?tahap=` one of the tabs, `?halaman=` from 1. */
export default async function OrdersPage({ searchParams }: PageProps<"/seller/pesanan">) {
  const { tahap, halaman } = await searchParams;
  const tab = orderTabOf(firstOf(tahap));
  const page = pageNumberOf(firstOf(halaman));
  await requireMember(sellerRoutes.orders(tab, page));
  const { items, count, counts } = await getOrders(tab, page);
  const t = sellerTexts("orders");
  return (
    <>
      <PageHead title={t("title")} />
      <TabRow
        label={t("tabs")}
        tabs={ORDER_TAB_NAMES.map((name) => ({
          href: sellerRoutes.orders(name),
          name: t(`tab.${name}`),
          count: countIn(name, counts),
          isCurrent: name === tab,
        }))}
      />
      {items.length === 0 ? (
        <p className="py-12 text-center text-ink-soft">{t(`empty.${tab}`)}</p>
      ) : (
        <ul className="mt-4 grid gap-3">
          {items.map((order) => (
            <OrderRow key={order.id} order={order} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pages={Math.ceil(count / PAGE_SIZE)}
        hrefOf={(number) => sellerRoutes.orders(tab, number)}
        texts={{
          label: t("pagination.label"),
          previous: t("pagination.previous"),
          next: t("pagination.next"),
          page: (number) => t("pagination.page", { page: number }),
        }}
      />
    </>
  );
}
