import { settings } from "../settings";

/** Addresses of the seller centre that mails and answers name. */
export const sellerLinks = {
  newPassword: (token: string) => `${settings().shopUrl}/seller/sandi-baru?token=${token}`,
  emailConfirmation: (token: string) => `${settings().shopUrl}/seller/verifikasi-email?token=${token}`,
  invitation: (token: string) => `${settings().shopUrl}/seller/undangan/${token}`,
  signIn: () => `${settings().shopUrl}/seller/masuk`,
};
