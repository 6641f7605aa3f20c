import { expect, it } from "vitest";
import { bankAccountChangedMail, confirmEmailMail, invitationMail, newPasswordMail } from "./member-mails";
import { renderMail } from "./render-mail";

const expiresAt = new Date("2026-11-24T07:30:00Z");
const link = { name: "Entin <b>", url: "https://lapak.test/seller/x?token=abc", expiresAt };
const inIndonesian = { language: "id" as const, demonstration: false };

it.each([
  ["a new password", newPasswordMail(link)],
  ["an address to confirm", confirmEmailMail(link)],
  ["an invitation", invitationMail({ ...link, businessName: "Keripik & Co", ownerName: "Entin" })],
])("the mail of %s has its link, and the time in Jakarta at which it ends", (_what, draft) => {
  const { text, html } = renderMail(draft, inIndonesian);
  expect(text).toContain(link.url);
  expect(text).toContain("24 Nov 2026, 14.30 WIB");
  expect(html).toContain(`href="${link.url}"`);
  expect(html).not.toContain("<b>");
});

it("the mail of another bank account tells its last digits", () => {
  const draft = bankAccountChangedMail({
    ...{ name: "Entin", businessName: "Keripik", bank: "BRI", numberEnding: "6789", holder: "Entin" },
    at: expiresAt,
  });
  expect(renderMail(draft, inIndonesian).text).toContain("Nomor rekening: berakhir 6789");
});
