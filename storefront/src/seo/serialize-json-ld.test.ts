import { describe, expect, it } from "vitest";
import { serializeJsonLd } from "@/seo/serialize-json-ld";

describe("JSON-LD in a page", () => {
  it("cannot end its script, whatever a seller wrote", () => {
    const name = "Emping</script><script>alert(1)</script> <!-- & \u2028";
    const text = serializeJsonLd({ "@type": "Product", name });
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", "@type": "Product", name });
  });
});
