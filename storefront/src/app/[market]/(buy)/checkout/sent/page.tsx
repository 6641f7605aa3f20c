import { checkoutMessages } from "@/checkout/checkout-messages";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";

/** For a buyer whose order is placed but whose link can no longer be handed out: it is in the mail. */
export default async function SentPage({ params }: PageProps<"/[market]/checkout/sent">) {
  const market = marketOrNotFound((await params).market);
  const { t } = checkoutMessages(market);
  return (
    <div className="page py-10">
      <h1 className="sr-only">{t("sent.title")}</h1>
      <EmptyState icon="mail" title={t("sent.title")}>
        <p>{t("sent.body")}</p>
        <LinkButton href={routes.home(market.code)}>{t("sent.action")}</LinkButton>
      </EmptyState>
    </div>
  );
}
