import { mkdtempSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser, type ParsedMail } from "mailparser";

// Imported before anything that reads the settings: the mails of these tests go into a folder of their own, and the jobs
// run when a test says so.
const folder = mkdtempSync(join(tmpdir(), "lapak-outbox-"));
process.env.OUTBOX_DIR = folder;
process.env.SMTP_URL = "";
process.env.SHOP_URL = "https://lapak.test";
process.env.EXPIRY_JOB_SCHEDULE = "0 3 * * *";
process.env.RECONCILE_JOB_SCHEDULE = "0 3 * * *";
process.env.REGISTRY_JOB_SCHEDULE = "0 3 * * *";
process.env.CURATION_JOB_SCHEDULE = "0 3 * * *";
process.env.RATE_LIMIT_PER_MINUTE = "100000";

/** The mails in the outbox, oldest first; of one event, or of all. */
export async function mailsInOutbox(event?: string): Promise<ParsedMail[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(".eml")).sort();
  const mails = await Promise.all(
    files.map(async (file) => await simpleParser(await readFile(join(folder, file)))),
  );
  return mails.filter((mail) => event === undefined || mail.headers.get("x-lapak-event") === event);
}

/** Throws all mails away. */
export async function emptyOutbox(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Has every mail fail, as when the disk is full, until the answer is called. */
export async function breakOutbox(): Promise<() => Promise<void>> {
  await emptyOutbox();
  await writeFile(folder, "a file where the folder should be");
  return emptyOutbox;
}
