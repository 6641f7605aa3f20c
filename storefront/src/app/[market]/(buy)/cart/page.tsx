import type { Metadata } from "next";
import { readRemoved } from "@/cart/cart-forms";
import { ProblemNotice, problemOf, RemovedNotice } from "@/cart/cart-notices";
import { CartParcel } from "@/cart/cart-parcel";
import { CartSummary } from "@/cart/cart-summary";
import { ForgetCount } from "@/cart/forget-count";
import { getCart } from "@/cart/get-cart";
import { getCartView } from "@/cart/get-cart-view";
import { cartCountCookie } from "@/cookie-names";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";

export async function generateMetadata({ params }: PageProps<"/[market]/cart">): Promise<Metadata> {
  return { title: translate(marketOrNotFound((await params).market).language, "cart")("title") };
}

export default async function CartPage({ params, searchParams }: PageProps<"/[market]/cart">) {
  const market = marketOrNotFound((await params).market);
  const asked = await searchParams;
  const t = translate(market.language, "cart");
  const cart = await getCart(market);
  const view = cart === null || cart.lines.length === 0 ? null : await getCartView(market, cart);
  const problem = problemOf(wordOf(asked.problem));
  const removed = readRemoved(wordOf(asked.removed));
  return (
    <div className="page grid gap-5 py-6 md:py-10">
      <h1 className="text-2xl md:text-3xl">{t("title")}</h1>
      {problem === undefined ? null : <ProblemNotice market={market} problem={problem} />}
      {removed === null ? null : <RemovedNotice market={market} removed={removed} />}
      {asked.added === "1" && view !== null ? (
        <Notice tone="good" live>
          <p>{t("notice.added")}</p>
        </Notice>
      ) : null}
      {view === null ? (
        <EmptyState icon="shopping-basket" title={t("empty.title")}>
          <ForgetCount cookie={cartCountCookie(market)} />
          <p>{t("empty.body")}</p>
          <LinkButton href={routes.search(market.code)}>{t("empty.action")}</LinkButton>
        </EmptyState>
      ) : (
        <div className="grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_20rem] lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-10">
          <div className="grid gap-5">
            {view.parcels.map((parcel) => (
              <CartParcel key={parcel.seller?.id ?? ""} market={market} parcel={parcel} />
            ))}
          </div>
          <CartSummary market={market} cart={view} />
        </div>
      )}
    </div>
  );
}

const wordOf = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
