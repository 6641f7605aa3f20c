import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { firstOf } from "@/seller-centre/first-of";
import { getOrder } from "@/seller-centre/orders/get-orders";
import { OrderDetail } from "@/seller-centre/orders/order-detail";
import { tabOfStatus } from "@/seller-centre/orders/order-tabs";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";
import { Notice } from "@/ui/notice";

const DONE = ["dikemas", "terkirim", "batal"] as const;

export function generateMetadata(): Metadata {
  return { title: sellerTexts("orders")("title") };
}

/** `?selesai=` what was done just now. */
export default async function OrderPage({ params, searchParams }: PageProps<"/seller/pesanan/[id]">) {
  const { id } = await params;
  await requireMember(sellerRoutes.order(id));
  const order = await getOrder(id);
  if (order === null) notFound();
  const t = sellerTexts("orders");
  const asked = firstOf((await searchParams).selesai);
  const done = DONE.find((each) => each === asked);
  return (
    <>
      <PageHead
        title={t("number", { number: String(order.display_id) })}
        back={{ href: sellerRoutes.orders(tabOfStatus(order.status)), name: t("title") }}
      />
      <div className="grid gap-6">
        {done === undefined ? null : (
          <Notice tone="good" live>
            {t(`done.${done}`)}
          </Notice>
        )}
        <OrderDetail order={order} />
      </div>
    </>
  );
}
