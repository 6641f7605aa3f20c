import { settings } from "../settings";

const console = (page: string, token: string) =>
  `${settings().backendUrl}/app/${page}?token=${encodeURIComponent(token)}`;

/** Pages of Medusa's console that mails and answers name. */
export const staffLinks = {
  invitation: (token: string) => console("invite", token),
  newPassword: (token: string) => console("reset-password", token),
};
