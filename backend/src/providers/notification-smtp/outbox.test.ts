import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { outboxFileName, writeToOutbox } from "./outbox";

it("names a mail by its time, event and recipient", () => {
  const at = new Date("2026-11-24T07:30:00.123Z");
  expect(outboxFileName(at, "order-placed", "siti@example.com")).toBe(
    "20261124T073000123Z-order-placed-siti@example.com.eml",
  );
});

it("keeps a recipient's slashes and dots from leaving the folder", () => {
  const name = outboxFileName(new Date(0), "order-placed", "../../etc/passwd\0@x");
  expect(name).not.toMatch(/[/\0]/);
  expect(name).toMatch(/^19700101T000000000Z-order-placed-.*\.eml$/);
});

it("leaves only whole mails in the folder", async () => {
  const folder = join(await mkdtemp(join(tmpdir(), "outbox-")), "new");
  const path = await writeToOutbox(folder, "a.eml", Buffer.from("Subject: Halo\n\nHalo"));
  expect(await readdir(folder)).toEqual(["a.eml"]);
  expect(await readFile(path, "utf8")).toBe("Subject: Halo\n\nHalo");
});
