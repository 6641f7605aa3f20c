import { serializeJsonLd, type JsonLdThing } from "./serialize-json-ld";

/** Tells search engines what the page is about, in their own words (schema.org). Readers see nothing of it. */
export function JsonLd({ data }: { data: JsonLdThing }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serializeJsonLd(data) }} />;
}
