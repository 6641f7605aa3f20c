import { expect, it } from "vitest";
import { renderMail } from "./render-mail";
import { staffInvitationMail, staffPasswordMail } from "./staff-mails";

const expiresAt = new Date("2026-11-24T07:30:00Z");
const url = "https://lapak.test/app/invite?token=a.b-c";

it.each([
  [
    "an invitation",
    staffInvitationMail({ inviterName: "Ratna <b>", role: "verifier", url, expiresAt }),
    "Verifikator",
  ],
  ["a new password", staffPasswordMail({ name: "Ratna <b>", url, expiresAt }), "satu kali"],
])(
  "the mail of %s has its link, the time in Jakarta at which it ends, and no HTML of others",
  (_what, draft, words) => {
    const { text, html } = renderMail(draft, { language: "id", demonstration: false });
    expect(text).toContain(url);
    expect(text).toContain("24 Nov 2026, 14.30 WIB");
    expect(text).toContain(words);
    expect(html).toContain(`href="${url}"`);
    expect(html).not.toContain("<b>");
  },
);
