import { z } from "zod";

const DEMONSTRATION_SECRET = "demonstration-storefront-secret";

const flag = z
  .enum(["true", "false", "1", "0"])
  .default("false")
  .transform((value) => value === "true" || value === "1");

const schema = z.object({
  /** Where this server reaches the backend. */
  BACKEND_URL: z.url().default("http://localhost:9000"),
  /** The public address of the shop, without a slash at the end; used in canonical and alternate links. */
  SHOP_URL: z.url().default("http://localhost:8000"),
  /** Shared with the backend: signs revalidations, and vouches for the buyer's address in rate limits. */
  STOREFRONT_SECRET: z.string().min(16).default(DEMONSTRATION_SECRET),
  /** Shows that the goods, people and certificates are invented. */
  DEMONSTRATION: flag,
  /** Cookies without `Secure`, for plain http on a local network. */
  INSECURE_COOKIES: flag,
  /** WhatsApp of the ministry's consumer protection (Ditjen PKTN); Permendag 31/2023 asks a shop to show it. */
  PKTN_WHATSAPP: z.string().min(5).default("+62 853 1111 1010"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

export interface Settings {
  backendUrl: string;
  shopUrl: string;
  storefrontSecret: string;
  demonstration: boolean;
  insecureCookies: boolean;
  pktnWhatsapp: string;
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
  const {
    BACKEND_URL,
    SHOP_URL,
    STOREFRONT_SECRET,
    DEMONSTRATION,
    INSECURE_COOKIES,
    PKTN_WHATSAPP,
    NODE_ENV,
  } = parsed.data;
  const isDefaultSecret = STOREFRONT_SECRET === DEMONSTRATION_SECRET;
  if (NODE_ENV === "production" && !DEMONSTRATION && (isDefaultSecret || STOREFRONT_SECRET.length < 32)) {
    throw new Error(
      "The setting STOREFRONT_SECRET must be set to a secret of at least 32 characters, because this is not a demonstration.",
    );
  }
  return {
    backendUrl: withoutSlash(BACKEND_URL),
    shopUrl: withoutSlash(SHOP_URL),
    storefrontSecret: STOREFRONT_SECRET,
    demonstration: DEMONSTRATION,
    insecureCookies: INSECURE_COOKIES,
    pktnWhatsapp: PKTN_WHATSAPP,
  };
}

const withoutSlash = (url: string) => url.replace(/\/+$/, "");

let parsedOnce: Settings | undefined;

/** The settings, read from the environment when first asked for: the build itself needs none. */
export function settings(): Settings {
  parsedOnce ??= parseSettings(process.env);
  return parsedOnce;
}
