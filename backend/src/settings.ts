import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { HALAL_MANDATORY_FROM } from "@lapak-lebak/domain/listing-content";
import { z } from "zod";

/** Secrets that anybody can read in the source: fit for a demonstration on one's own machine and for nothing else. */
const PUBLIC_SECRETS = {
  JWT_SECRET: "demonstration-only-jwt-secret-0000",
  COOKIE_SECRET: "demonstration-only-cookie-secret-0000",
  STOREFRONT_SECRET: "demonstration-only-storefront-secret-0000",
} as const;

const SHORTEST_SECRET = 32;

/** For the invented account of a demonstration. A zero in the eighth place marks a code for tests (ISO 9362). */
const INVENTED_SWIFT = "CTOHIDJ0";

const flag = z
  .enum(["true", "false", "1", "0", ""])
  .default("false")
  .transform((value) => value === "true" || value === "1");

/** An empty setting (`SMTP_URL=` in a file) means the same as one that is left out. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const port = z.coerce.number().int().min(1).max(65535);
const day = z.iso.date("must be a day such as 2026-10-17");
const cron = z.string().regex(/^\S+( \S+){4,5}$/, "must be a cron expression of five or six fields");

const environment = z.object({
  NODE_ENV: z.string().default("development"),
  DEMONSTRATION: flag,
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://")
    .default("postgres://postgres@localhost:5432/lapak_lebak"),
  WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  BACKEND_PORT: port.default(9000),
  SHOP_PORT: port.default(8000),
  BACKEND_URL: optional(z.url()),
  SHOP_URL: optional(z.url()),
  JWT_SECRET: z.string().min(1).default(PUBLIC_SECRETS.JWT_SECRET),
  COOKIE_SECRET: z.string().min(1).default(PUBLIC_SECRETS.COOKIE_SECRET),
  STOREFRONT_SECRET: z.string().min(1).default(PUBLIC_SECRETS.STOREFRONT_SECRET),
  INSECURE_COOKIES: flag,
  DATA_DIR: optional(z.string()),
  PICTURES_DIR: optional(z.string()),
  OUTBOX_DIR: optional(z.string()),
  UPLOADS_DIR: optional(z.string()),
  PRIVATE_DIR: optional(z.string()),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")),
  MAIL_FROM: z.string().min(3).default("Lapak Lebak <no-reply@lapaklebak.test>"),
  AGENCY_NAME: z.string().min(3).default("Dinas Perindustrian dan Perdagangan Kabupaten Lebak"),
  TRANSFER_EXPIRY_HOURS: z.coerce.number().positive().max(720).default(24),
  TRANSFER_BANK_NAME: optional(z.string()),
  TRANSFER_ACCOUNT_NUMBER: optional(z.string()),
  TRANSFER_ACCOUNT_NAME: optional(z.string()),
  TRANSFER_SWIFT: optional(z.string()),
  HALAL_MANDATORY_FROM: day.default(HALAL_MANDATORY_FROM),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().positive().default(300),
  BEHIND_PROXY: flag,
  EXPIRY_JOB_SCHEDULE: cron.default("* * * * *"),
  RECONCILE_JOB_SCHEDULE: cron.default("* * * * *"),
  // Oftener than each minute: a badge must be gone from every page within a minute of its certificate's end.
  CERTIFICATE_JOB_SCHEDULE: cron.default("*/20 * * * * *"),
  REGISTRY_JOB_SCHEDULE: cron.default("*/20 * * * * *"),
  // What is scheduled appears on the shop within a minute of its time.
  CURATION_JOB_SCHEDULE: cron.default("*/20 * * * * *"),
  REMINDER_JOB_SCHEDULE: cron.default("10 * * * *"),
  PRIVATE_FILE_JOB_SCHEDULE: cron.default("40 * * * *"),
  PICTURE_JOB_SCHEDULE: cron.default("20 3 * * *"),
});

/** The settings of the backend, parsed once. `.env.example` tells what each is for. */
export interface Settings {
  production: boolean;
  demonstration: boolean;
  databaseUrl: string;
  workerMode: "shared" | "server" | "worker";
  backendPort: number;
  backendUrl: string;
  shopUrl: string;
  jwtSecret: string;
  cookieSecret: string;
  storefrontSecret: string;
  insecureCookies: boolean;
  dataDir: string;
  picturesDir: string;
  outboxDir: string;
  uploadsDir: string;
  /** Never below a folder that is served. */
  privateDir: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** Who runs the shop and verifies its certificates, as buyers read it. */
  agencyName: string;
  transfer: {
    expiryHours: number;
    bankName: string;
    accountNumber: string;
    accountName: string;
    swift: string | null;
  };
  /** The day in Asia/Jakarta from which the law asks small producers of food for halal certificates. */
  halalMandatoryFrom: string;
  /** Requests of one client a minute. */
  rateLimitPerMinute: number;
  /** Whether every request comes through a reverse proxy of the operator's, whose `x-forwarded-for` may be believed. */
  behindProxy: boolean;
  /** Cron expressions. */
  schedules: {
    expiry: string;
    reconcile: string;
    certificate: string;
    registry: string;
    curation: string;
    reminder: string;
    privateFiles: string;
    pictures: string;
  };
}

/** A setting is wrong; the message is a sentence for the operator and names it. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

/** The folder of the whole project: the nearest one above that holds the workspaces, else the working directory. */
export function projectRoot(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && readFileSync(manifest, "utf8").includes('"workspaces"')) return folder;
    if (folder === dirname(folder)) return process.cwd();
  }
}

function refuseWhatOnlyADemonstrationMayUse(env: z.infer<typeof environment>): void {
  for (const name of ["JWT_SECRET", "COOKIE_SECRET", "STOREFRONT_SECRET"] as const) {
    if (env[name] === PUBLIC_SECRETS[name] || env[name].length < SHORTEST_SECRET) {
      throw new SettingsError(
        `${name} must be a secret of your own with at least ${SHORTEST_SECRET} characters: NODE_ENV is production and ` +
          `DEMONSTRATION is not true. Make one with: openssl rand -hex 32`,
      );
    }
  }
  for (const name of ["TRANSFER_BANK_NAME", "TRANSFER_ACCOUNT_NUMBER", "TRANSFER_ACCOUNT_NAME"] as const) {
    if (env[name] === undefined) {
      throw new SettingsError(`${name} must be set: buyers are told to pay into this bank account.`);
    }
  }
}

/** Whoever sets one folder of uploads for everything would publish every certificate in it. */
function refuseToServePrivateFiles(privateDir: string, served: Record<string, string>): void {
  for (const [name, folder] of Object.entries(served)) {
    if (`${privateDir}${sep}`.startsWith(`${folder}${sep}`)) {
      throw new SettingsError(
        `PRIVATE_DIR must not lie in ${name} ("${folder}"): everybody can read what is in there.`,
      );
    }
  }
}

/**
 * Parses the settings.
 *
 * @param env the environment, `process.env` in service
 * @param strict whether a production start refuses public secrets and a missing bank account; off only while building,
 *   when no secret is at hand and none is used
 * @throws SettingsError naming the first wrong setting
 */
export function parseSettings(env: Record<string, string | undefined>, strict = true): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = issue?.path.join(".") ?? "A setting";
    throw new SettingsError(
      `${name} is not usable (it is "${env[name] ?? ""}"): ${issue?.message ?? "invalid"}.`,
    );
  }
  const values = parsed.data;
  const production = values.NODE_ENV === "production";
  if (strict && production && !values.DEMONSTRATION) refuseWhatOnlyADemonstrationMayUse(values);

  const dataDir = resolve(values.DATA_DIR ?? join(projectRoot(), ".data"));
  const picturesDir = resolve(values.PICTURES_DIR ?? join(dataDir, "pictures"));
  const uploadsDir = resolve(values.UPLOADS_DIR ?? join(dataDir, "uploads"));
  const privateDir = resolve(values.PRIVATE_DIR ?? join(dataDir, "private"));
  refuseToServePrivateFiles(privateDir, { PICTURES_DIR: picturesDir, UPLOADS_DIR: uploadsDir });
  return {
    production,
    demonstration: values.DEMONSTRATION,
    databaseUrl: values.DATABASE_URL,
    workerMode: values.WORKER_MODE,
    backendPort: values.BACKEND_PORT,
    backendUrl: values.BACKEND_URL ?? `http://localhost:${values.BACKEND_PORT}`,
    shopUrl: values.SHOP_URL ?? `http://localhost:${values.SHOP_PORT}`,
    jwtSecret: values.JWT_SECRET,
    cookieSecret: values.COOKIE_SECRET,
    storefrontSecret: values.STOREFRONT_SECRET,
    insecureCookies: values.INSECURE_COOKIES,
    dataDir,
    picturesDir,
    outboxDir: resolve(values.OUTBOX_DIR ?? join(dataDir, "outbox")),
    uploadsDir,
    privateDir,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM,
    agencyName: values.AGENCY_NAME,
    transfer: {
      expiryHours: values.TRANSFER_EXPIRY_HOURS,
      bankName: values.TRANSFER_BANK_NAME ?? "Bank Contoh (peragaan)",
      accountNumber: values.TRANSFER_ACCOUNT_NUMBER ?? "000-0000-0000",
      accountName: values.TRANSFER_ACCOUNT_NAME ?? "Lapak Lebak (peragaan)",
      swift: values.TRANSFER_SWIFT ?? (values.TRANSFER_ACCOUNT_NUMBER === undefined ? INVENTED_SWIFT : null),
    },
    halalMandatoryFrom: values.HALAL_MANDATORY_FROM,
    rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
    behindProxy: values.BEHIND_PROXY,
    schedules: {
      expiry: values.EXPIRY_JOB_SCHEDULE,
      reconcile: values.RECONCILE_JOB_SCHEDULE,
      certificate: values.CERTIFICATE_JOB_SCHEDULE,
      registry: values.REGISTRY_JOB_SCHEDULE,
      curation: values.CURATION_JOB_SCHEDULE,
      reminder: values.REMINDER_JOB_SCHEDULE,
      privateFiles: values.PRIVATE_FILE_JOB_SCHEDULE,
      pictures: values.PICTURE_JOB_SCHEDULE,
    },
  };
}

let parsedSettings: Settings | undefined;

/** The settings of this process, parsed from `process.env` on first use. */
export function settings(): Settings {
  parsedSettings ??= parseSettings(process.env, !process.argv.includes("build"));
  return parsedSettings;
}
