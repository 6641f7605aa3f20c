import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { simpleParser, type ParsedMail } from "mailparser";
import { runningStack } from "../stack";

async function mailsTo(address: string): Promise<ParsedMail[]> {
  const folder = runningStack().outboxDir;
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(".eml")).sort();
  const mails = await Promise.all(
    files.map(async (file) => simpleParser(await readFile(join(folder, file)))),
  );
  return mails.filter((mail) => [mail.to].flat().some((to) => to?.text.includes(address)));
}

/** Waits for a mail to this address whose subject matches, and returns it. */
export async function receivedMail(address: string, subject: RegExp): Promise<ParsedMail> {
  let found: ParsedMail | undefined;
  await expect
    .poll(
      async () => {
        const mails = await mailsTo(address);
        found = mails.find((mail) => subject.test(mail.subject ?? ""));
        return found ? "found" : `not among: ${mails.map((mail) => mail.subject).join("; ")}`;
      },
      { message: `a mail to ${address} about ${String(subject)}`, timeout: 30_000 },
    )
    .toBe("found");
  if (!found) throw new Error("unreachable: the mail was found");
  return found;
}
