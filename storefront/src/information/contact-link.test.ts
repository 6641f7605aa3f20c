import { describe, expect, it } from "vitest";
import { contactLink } from "@/information/contact-link";

describe("a way to reach somebody", () => {
  it.each([
    ["0812-0000-0000", "https://wa.me/6281200000000"],
    ["+62 853 1111 1010", "https://wa.me/6285311111010"],
    ["(0252) 123 456", "https://wa.me/62252123456"],
  ])("opens WhatsApp for %s", (number, link) => expect(contactLink("whatsapp", number)).toBe(link));

  it("calls abroad as well as at home", () => {
    expect(contactLink("phone", "0812-0000-0000")).toBe("tel:+6281200000000");
  });

  it("writes a letter, visits a site, and leaves an address as it is", () => {
    expect(contactLink("email", "aduan@lapak.example")).toBe("mailto:aduan@lapak.example");
    expect(contactLink("website", "https://simpktn.kemendag.go.id")).toBe("https://simpktn.kemendag.go.id");
    expect(contactLink("address", "Rangkasbitung")).toBeNull();
  });
});
