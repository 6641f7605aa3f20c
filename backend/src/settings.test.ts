import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSettings, projectRoot, SettingsError } from "./settings";

const secret = (letter: string) => letter.repeat(40);
const inEarnest = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://shop@db.example/shop",
  JWT_SECRET: secret("j"),
  COOKIE_SECRET: secret("c"),
  STOREFRONT_SECRET: secret("s"),
  TRANSFER_BANK_NAME: "Bank Banten",
  TRANSFER_ACCOUNT_NUMBER: "0123456789",
  TRANSFER_ACCOUNT_NAME: "Koperasi Lapak Lebak",
};

describe("settings", () => {
  it("need nothing for a try on one's own machine", () => {
    const settings = parseSettings({});
    expect(settings).toMatchObject({
      production: false,
      demonstration: false,
      backendUrl: "http://localhost:9000",
      shopUrl: "http://localhost:8000",
      dataDir: join(projectRoot(), ".data"),
      smtpUrl: null,
      transfer: { expiryHours: 24 },
    });
    expect(settings.picturesDir).toBe(join(settings.dataDir, "pictures"));
  });

  it("follow the ports, and take an empty one for one that is left out", () => {
    const settings = parseSettings({ BACKEND_PORT: "9105", SMTP_URL: "", BACKEND_URL: "" });
    expect(settings).toMatchObject({ backendPort: 9105, backendUrl: "http://localhost:9105", smtpUrl: null });
  });

  it.each(["/srv/uploads", "/srv/uploads/private", "/srv/pictures/private"])(
    "keep private files out of the folders that are served: %s",
    (PRIVATE_DIR) => {
      const served = { UPLOADS_DIR: "/srv/uploads", PICTURES_DIR: "/srv/pictures" };
      expect(() => parseSettings({ ...served, PRIVATE_DIR })).toThrow(/^PRIVATE_DIR must not lie in /);
      expect(parseSettings({ ...served, PRIVATE_DIR: "/srv/uploads-private" }).privateDir).toBe(
        "/srv/uploads-private",
      );
    },
  );

  it.each([
    ["BACKEND_PORT", "ninety"],
    ["DATABASE_URL", "mysql://localhost/shop"],
    ["SMTP_URL", "http://mail.example"],
    ["SHOP_URL", "lapak"],
    ["DEMONSTRATION", "perhaps"],
    ["TRANSFER_EXPIRY_HOURS", "-1"],
    ["EXPIRY_JOB_SCHEDULE", "hourly"],
  ])("that are wrong are named in a sentence: %s=%s", (name, value) => {
    expect(() => parseSettings({ [name]: value })).toThrow(SettingsError);
    expect(() => parseSettings({ [name]: value })).toThrow(new RegExp(`^${name} .*${value}.*\\.$`, "s"));
  });
});

describe("a start in earnest", () => {
  it("takes secrets and a bank account of one's own", () => {
    expect(parseSettings(inEarnest)).toMatchObject({
      production: true,
      transfer: { bankName: "Bank Banten", swift: null },
    });
  });

  it.each(["JWT_SECRET", "COOKIE_SECRET", "STOREFRONT_SECRET"])(
    "refuses a %s that is missing or short",
    (name) => {
      expect(() => parseSettings({ ...inEarnest, [name]: undefined })).toThrow(new RegExp(`^${name} `));
      expect(() => parseSettings({ ...inEarnest, [name]: "short" })).toThrow(new RegExp(`^${name} `));
    },
  );

  it.each(["TRANSFER_BANK_NAME", "TRANSFER_ACCOUNT_NUMBER", "TRANSFER_ACCOUNT_NAME"])(
    "refuses to tell buyers to pay without a %s",
    (name) => {
      expect(() => parseSettings({ ...inEarnest, [name]: "" })).toThrow(new RegExp(`^${name} `));
    },
  );

  it("lets a demonstration and a build do without either", () => {
    expect(parseSettings({ NODE_ENV: "production", DEMONSTRATION: "true" }).demonstration).toBe(true);
    expect(parseSettings({ NODE_ENV: "production" }, false).production).toBe(true);
  });
});
