/** The transfer provider as Medusa registers it: its identifier and its id in medusa-config.ts. */
export const PAYMENT_PROVIDER_ID = "pp_transfer_transfer";

/** The courier provider as Medusa registers it: its identifier and its id in medusa-config.ts. */
export const COURIER_PROVIDER_ID = "courier_courier";

/** The provider of sellers' passwords: its identifier and its id in medusa-config.ts. */
export const SELLER_PASSWORD_PROVIDER = "seller-password";
