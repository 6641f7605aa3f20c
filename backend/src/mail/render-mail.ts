import type { Language } from "@lapak-lebak/domain/market";
import type { MailBlock, MailContent, MailDraft } from "./mail-draft";

const FOOTER: Readonly<Record<Language, string>> = {
  id: "Lapak Lebak, hasil industri kecil Kabupaten Lebak. Surel ini dikirim otomatis; mohon tidak dibalas.",
  en: "Lapak Lebak, goods from the small industries of Lebak, Indonesia. This mail is automatic; please do not reply.",
};

/** Stands first in every mail of a demonstration, whose bank account is nobody's. */
const DEMONSTRATION_NOTICE: Readonly<Record<Language, string>> = {
  id: "Ini toko peragaan: barangnya tidak dijual dan uang jangan dikirim.",
  en: "This is a demonstration shop: nothing is for sale, so please do not send any money.",
};

/** Makes a mail's subject, text and HTML of what its template wrote. HTML special characters are escaped here. */
export function renderMail(
  draft: MailDraft,
  { language, demonstration }: { language: Language; demonstration: boolean },
): MailContent {
  const notice: MailBlock[] = demonstration
    ? [{ kind: "paragraph", text: DEMONSTRATION_NOTICE[language] }]
    : [];
  const blocks = [...notice, ...draft.blocks];
  return {
    subject: draft.subject,
    text: [...blocks.map(textOf), `-- \n${FOOTER[language]}`].join("\n\n") + "\n",
    html: page(language, draft.subject, blocks.map(htmlOf).join("\n"), escapeHtml(FOOTER[language])),
  };
}

function textOf(block: MailBlock): string {
  switch (block.kind) {
    case "heading":
      return `${block.text}\n${"-".repeat(block.text.length)}`;
    case "paragraph":
      return block.text;
    case "facts":
      return block.rows.map(({ label, value }) => `${label}: ${value}`).join("\n");
    case "amounts":
      return block.rows.map(({ text, amount }) => `${text}: ${amount}`).join("\n");
    case "action":
      return `${block.label}:\n${block.url}`;
  }
}

function htmlOf(block: MailBlock): string {
  switch (block.kind) {
    case "heading":
      return `<h2 style="font-size:17px;margin:28px 0 8px">${escapeHtml(block.text)}</h2>`;
    case "paragraph":
      return `<p style="margin:0 0 16px">${escapeHtml(block.text)}</p>`;
    case "facts":
      return table(block.rows.map(({ label, value, bold }) => row(label, value, "left", bold)));
    case "amounts":
      return table(block.rows.map(({ text, amount, bold }) => row(text, amount, "right", bold)));
    case "action":
      return (
        `<p style="margin:28px 0"><a href="${escapeHtml(block.url)}" style="display:inline-block;padding:14px 24px;` +
        `border-radius:8px;background:#7a3b12;color:#ffffff;text-decoration:none;font-weight:600">` +
        `${escapeHtml(block.label)}</a></p>`
      );
  }
}

function table(rows: readonly string[]): string {
  return (
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;` +
    `margin:0 0 16px">${rows.join("")}</table>`
  );
}

function row(left: string, right: string, align: "left" | "right", bold = false): string {
  const cell = `padding:6px 0;border-bottom:1px solid #eadfce;vertical-align:top`;
  const strong = bold ? ";font-weight:700" : "";
  return (
    `<tr><td style="${cell};padding-right:16px${align === "right" ? strong : ""}">${escapeHtml(left)}</td>` +
    `<td style="${cell};text-align:${align}${strong}">${escapeHtml(right)}</td></tr>`
  );
}

function page(language: Language, title: string, body: string, footer: string): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;background:#f7f1e8;color:#2a2019;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px 20px;background:#fffdf9">
<p style="margin:0 0 24px;font-weight:700;color:#7a3b12">Lapak Lebak</p>
${body}
<p style="margin:32px 0 0;font-size:13px;color:#6b5b4d">${footer}</p>
</div>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
