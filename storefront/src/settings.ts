import { z } from "zod";

/** Stand-ins of a demonstration; nobody reads this mail or answers this telephone. */
const DEMONSTRATION_ONLY = {
  STOREFRONT_SECRET: "demonstration-storefront-secret",
  AGENCY_ADDRESS: "Jalan Peragaan Nomor 0, Rangkasbitung, Kabupaten Lebak, Banten",
  COMPLAINT_EMAIL: "pengaduan@lapaklebak.test",
  COMPLAINT_PHONE: "0812-0000-0000",
} as const;

const SHORTEST_SECRET = 32;

const flag = z
  .enum(["true", "false", "1", "0"])
  .default("false")
  .transform((value) => value === "true" || value === "1");

const workingDays = z.coerce.number().int().min(1).max(60);
const telephone = z.string().regex(/^\+?[\d\s().-]{6,24}$/, "must be a telephone number");

const schema = z.object({
  /** Where this server reaches the backend. */
  BACKEND_URL: z.url().default("http://localhost:9000"),
  /** The public address of the shop, without a slash at the end; used in canonical and alternate links. */
  SHOP_URL: z.url().default("http://localhost:8000"),
  /** Shared with the backend: signs revalidations, and vouches for the buyer's address in rate limits. */
  STOREFRONT_SECRET: z.string().min(16).default(DEMONSTRATION_ONLY.STOREFRONT_SECRET),
  /** Shows that the goods, people and certificates are invented. */
  DEMONSTRATION: flag,
  /** Cookies without `Secure`, for plain http on a local network. */
  INSECURE_COOKIES: flag,
  /** Who runs the shop, as terms and privacy name them. */
  AGENCY_NAME: z.string().min(3).default("Dinas Perindustrian dan Perdagangan Kabupaten Lebak"),
  AGENCY_ADDRESS: z.string().min(10).default(DEMONSTRATION_ONLY.AGENCY_ADDRESS),
  /** Where buyers complain and ask; PP 80/2019 asks for a contact, a procedure and a time limit. */
  COMPLAINT_EMAIL: z.email().default(DEMONSTRATION_ONLY.COMPLAINT_EMAIL),
  COMPLAINT_PHONE: telephone.default(DEMONSTRATION_ONLY.COMPLAINT_PHONE),
  COMPLAINT_WHATSAPP: telephone.optional(),
  /** Working days until a complaint has its first answer, and until it is settled. */
  COMPLAINT_ANSWER_DAYS: workingDays.default(2),
  COMPLAINT_SETTLEMENT_DAYS: workingDays.default(14),
  /** Working days after receipt to exchange or cancel: at least two by PP 80/2019. */
  RETURN_DAYS: workingDays.min(2).default(2),
  /** The backend's setting of the same name: hours until an unpaid order is cancelled. */
  TRANSFER_EXPIRY_HOURS: z.coerce.number().positive().max(720).default(24),
  /** Consumer protection of the ministry of trade (Ditjen PKTN); Permendag 31/2023 asks a shop to show it. */
  PKTN_WHATSAPP: telephone.default("+62 853 1111 1010"),
  PKTN_EMAIL: z.email().default("pengaduan.konsumen@kemendag.go.id"),
  PKTN_WEBSITE: z.url().default("https://simpktn.kemendag.go.id"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

export interface Settings {
  backendUrl: string;
  shopUrl: string;
  storefrontSecret: string;
  demonstration: boolean;
  insecureCookies: boolean;
  agency: { name: string; address: string };
  complaint: {
    email: string;
    phone: string;
    whatsapp: string | null;
    /** Working days. */
    answerDays: number;
    settlementDays: number;
  };
  /** Working days after receipt. */
  returnDays: number;
  transferExpiryHours: number;
  pktn: { whatsapp: string; email: string; website: string };
}

/**
 * Reads the settings of the storefront.
 * @throws Error naming the first setting that is wrong, in one sentence.
 */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(
      `The setting ${issue?.path.join(".") ?? "?"} is wrong: ${issue?.message ?? "unreadable"}.`,
    );
  }
  const values = parsed.data;
  const inEarnest = values.NODE_ENV === "production" && !values.DEMONSTRATION;
  if (inEarnest) refuseWhatOnlyADemonstrationMayUse(values);
  return {
    backendUrl: withoutSlash(values.BACKEND_URL),
    shopUrl: withoutSlash(values.SHOP_URL),
    storefrontSecret: values.STOREFRONT_SECRET,
    demonstration: values.DEMONSTRATION,
    insecureCookies: values.INSECURE_COOKIES,
    agency: { name: values.AGENCY_NAME, address: values.AGENCY_ADDRESS },
    complaint: {
      email: values.COMPLAINT_EMAIL,
      phone: values.COMPLAINT_PHONE,
      whatsapp: values.COMPLAINT_WHATSAPP ?? (inEarnest ? null : DEMONSTRATION_ONLY.COMPLAINT_PHONE),
      answerDays: values.COMPLAINT_ANSWER_DAYS,
      settlementDays: values.COMPLAINT_SETTLEMENT_DAYS,
    },
    returnDays: values.RETURN_DAYS,
    transferExpiryHours: values.TRANSFER_EXPIRY_HOURS,
    pktn: {
      whatsapp: values.PKTN_WHATSAPP,
      email: values.PKTN_EMAIL,
      website: withoutSlash(values.PKTN_WEBSITE),
    },
  };
}

function refuseWhatOnlyADemonstrationMayUse(values: z.infer<typeof schema>): void {
  const secret = values.STOREFRONT_SECRET;
  if (secret === DEMONSTRATION_ONLY.STOREFRONT_SECRET || secret.length < SHORTEST_SECRET) {
    throw new Error(
      `The setting STOREFRONT_SECRET must be set to a secret of at least ${SHORTEST_SECRET} characters, because this is not a demonstration.`,
    );
  }
  for (const name of ["AGENCY_ADDRESS", "COMPLAINT_EMAIL", "COMPLAINT_PHONE"] as const) {
    if (values[name] === DEMONSTRATION_ONLY[name]) {
      throw new Error(
        `The setting ${name} must be set: buyers are told where to complain (PP 80/2019), and this is not a demonstration.`,
      );
    }
  }
}

const withoutSlash = (url: string) => url.replace(/\/+$/, "");

let parsedOnce: Settings | undefined;

/** The settings, read from the environment when first asked for: the build itself needs none. */
export function settings(): Settings {
  parsedOnce ??= parseSettings(process.env);
  return parsedOnce;
}
