import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import type { Settings } from "@/settings";
import type { JsonLdThing } from "./serialize-json-ld";

/** Who runs the shop and how to reach them. An invented contact (a demonstration's) is not told to search engines. */
export function organizationThing(market: Market, settings: Settings): JsonLdThing {
  const { shopUrl, demonstration, agency, complaint } = settings;
  const t = translate(market.language, "shell");
  return {
    "@type": "Organization",
    "@id": `${shopUrl}/#organization`,
    name: t("name"),
    description: t("description"),
    url: `${shopUrl}${routes.home(market.code)}`,
    logo: `${shopUrl}/lapak-lebak.png`,
    parentOrganization: { "@type": "GovernmentOrganization", name: agency.name },
    ...(demonstration
      ? {}
      : {
          address: agency.address,
          contactPoint: {
            "@type": "ContactPoint",
            contactType: "customer service",
            email: complaint.email,
            telephone: complaint.phone,
            url: `${shopUrl}${routes.contact(market.code)}`,
            availableLanguage: ["id", "en"],
          },
        }),
  };
}

/** The shop as a site that can be searched. */
export function websiteThing(market: Market, { shopUrl }: Settings): JsonLdThing {
  return {
    "@type": "WebSite",
    name: translate(market.language, "shell")("name"),
    url: `${shopUrl}${routes.home(market.code)}`,
    inLanguage: market.htmlLang,
    publisher: { "@id": `${shopUrl}/#organization` },
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${shopUrl}${routes.search(market.code, "q={search_term_string}")}`,
      },
      "query-input": "required name=search_term_string",
    },
  };
}
