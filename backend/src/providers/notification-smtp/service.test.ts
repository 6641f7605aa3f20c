import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import type { Logger } from "@medusajs/framework/types";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import SmtpNotificationProvider from "./service";

const logger = { info: () => undefined } as unknown as Logger;
const from = "Lapak Lebak <no-reply@lapaklebak.test>";
const mail = {
  to: "siti@example.com",
  channel: "email",
  template: "order-placed",
  content: { subject: "Pesanan #1042 – keripik", text: "Halo Siti", html: "<p>Halo Siti</p>" },
};

describe("with an SMTP server", () => {
  let server: SMTPServer | undefined;
  afterEach(() => server?.close());

  async function listen(onMail: (mail: ParsedMail) => void, refuse = false): Promise<string> {
    const smtp = new SMTPServer({
      disabledCommands: ["AUTH", "STARTTLS"],
      onRcptTo: (_address, _session, done) => done(refuse ? new Error("no such mailbox") : undefined),
      onData: (stream, _session, done) => {
        void simpleParser(stream).then((parsed) => {
          onMail(parsed);
          done();
        });
      },
    });
    server = smtp;
    await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", () => resolve()));
    return `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
  }

  it("delivers subject, text and HTML from the shop's address", async () => {
    const received: ParsedMail[] = [];
    const smtp_url = await listen((parsed) => received.push(parsed));
    const provider = new SmtpNotificationProvider({ logger }, { smtp_url, from, outbox_dir: "/nowhere" });
    const { id } = await provider.send(mail);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ subject: mail.content.subject, messageId: id });
    expect(received[0]?.from?.text).toContain("no-reply@lapaklebak.test");
    expect(received[0]?.text?.trim()).toBe("Halo Siti");
    expect(received[0]?.headers.get("x-lapak-event")).toBe("order-placed");
  });

  it("fails loudly when the server refuses the recipient", async () => {
    const smtp_url = await listen(() => undefined, true);
    const provider = new SmtpNotificationProvider({ logger }, { smtp_url, from, outbox_dir: "/nowhere" });
    await expect(provider.send(mail)).rejects.toThrow(/no such mailbox/);
  });
});

describe("without an SMTP server", () => {
  it("writes a mail that mail programs can open into the outbox", async () => {
    const outbox_dir = await mkdtemp(join(tmpdir(), "outbox-"));
    const provider = new SmtpNotificationProvider({ logger }, { smtp_url: null, from, outbox_dir });
    await provider.send(mail);
    const [file = ""] = await readdir(outbox_dir);
    expect(file).toMatch(/-order-placed-siti@example\.com\.eml$/);
    const parsed = await simpleParser(await readFile(join(outbox_dir, file)));
    expect(parsed).toMatchObject({ subject: mail.content.subject, html: "<p>Halo Siti</p>" });
  });

  it("refuses a mail without words", async () => {
    const provider = new SmtpNotificationProvider({ logger }, { from, outbox_dir: "/nowhere" });
    await expect(provider.send({ ...mail, content: null })).rejects.toThrow(/no subject or text/);
  });
});

it("does not start without a sender", () => {
  expect(() => SmtpNotificationProvider.validateOptions({ outbox_dir: "/x" })).toThrow();
});
