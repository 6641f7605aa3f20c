/** A thing as schema.org describes it. */
export interface JsonLdThing {
  "@type": string;
  [property: string]: unknown;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** JSON that can stand inside a `<script>`: no text in it, whoever wrote it, can end the script or begin a tag. */
export function serializeJsonLd(thing: JsonLdThing): string {
  const json = JSON.stringify({ "@context": "https://schema.org", ...thing });
  return json.replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? "");
}
