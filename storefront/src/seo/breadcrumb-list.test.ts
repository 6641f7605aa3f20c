import { describe, expect, it } from "vitest";
import { breadcrumbList } from "@/seo/breadcrumb-list";

describe("the way to a page, told to search engines", () => {
  it("counts from one, and leaves out the address of the page itself", () => {
    const trail = [{ name: "Halaman depan", href: "/id-id" }, { name: "Emping" }];
    expect(breadcrumbList(trail, "https://lapak.example")["itemListElement"]).toEqual([
      { "@type": "ListItem", position: 1, name: "Halaman depan", item: "https://lapak.example/id-id" },
      { "@type": "ListItem", position: 2, name: "Emping" },
    ]);
  });
});
