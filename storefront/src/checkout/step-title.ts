import type { Metadata } from "next";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { checkoutMessages } from "./checkout-messages";
import type { Step } from "./steps";

/** The title of a step's page: "Alamat – Pembayaran". */
export async function stepTitle(params: Promise<{ market: string }>, step: Step): Promise<Metadata> {
  const { t } = checkoutMessages(marketOrNotFound((await params).market));
  return { title: `${t(`steps.${step}`)} – ${t("title")}` };
}
