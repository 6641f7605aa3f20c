import type { Language } from "@lapak-lebak/domain/market";
import type { BuyerAddress } from "../seller-order/buyer-address";

/** Who sends a parcel. */
export interface Sender {
  name: string;
  /** Street, then village and kecamatan, then the regency. */
  lines: string[];
  phone: string | null;
}

/** What the papers of a parcel say. */
export interface ParcelPaper {
  /** Of the papers: Indonesian at home, English abroad. */
  language: Language;
  displayId: number;
  placedAt: Date;
  sender: Sender;
  recipient: BuyerAddress;
  /** The shipping method's name, as the buyer chose it. */
  service: string;
  items: { title: string; variantTitle: string | null; sku: string | null; quantity: number }[];
}
