import type { Money } from "@lapak-lebak/domain/money";
import type { CourierService } from "../providers/fulfillment-courier/courier-service";

/** One seller's part of an order, as a mail shows it. */
export interface MailParcel {
  sellerName: string;
  lines: readonly { title: string; quantity: number; total: Money }[];
  /** How it reaches the buyer; null where nobody said. */
  service: CourierService | null;
  shipping: Money;
}

/** Where and how the buyer pays by transfer. */
export interface MailTransfer {
  bankName: string;
  accountNumber: string;
  accountName: string;
  swift: string | null;
  /** What to transfer; in rupiah the unique code is part of it. */
  amount: Money;
  /** 1 to 999. */
  uniqueCode: number;
  /** To be written as the remittance reference. */
  reference: string;
  expiresAt: Date;
}

/** What every mail about an order knows. All amounts are in the order's currency. */
export interface OrderMailData {
  /** The order's number as buyers see it. */
  displayId: number;
  /** Empty when the buyer gave none. */
  buyerName: string;
  parcels: readonly MailParcel[];
  itemsTotal: Money;
  shippingTotal: Money;
  total: Money;
  /** Page of the order; whoever has the link sees the order. */
  statusUrl: string;
}
