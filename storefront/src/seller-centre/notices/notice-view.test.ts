import { describe, expect, it } from "vitest";
import { noticeView } from "@/seller-centre/notices/notice-view";

describe("a notice", () => {
  it("tells of an order and leads to it", () => {
    expect(
      noticeView({ kind: "order_new", data: { display_id: 1042, seller_order_id: "selord_1" } }),
    ).toEqual({
      text: "Pesanan baru LL-1042. Kemas dan kirim, ya.",
      href: "/seller/pesanan/selord_1",
    });
  });

  it("tells what the agency decided", () => {
    expect(noticeView({ kind: "business_decided", data: { decision: "admit" } }).text).toMatch(/diterima/);
    expect(
      noticeView({
        kind: "listing_decided",
        data: { decision: "return", listing_id: "lst_1", title: "Emping" },
      }),
    ).toEqual({
      text: "Emping dikembalikan petugas. Lihat apa yang perlu diperbaiki.",
      href: "/seller/barang/lst_1",
    });
    expect(
      noticeView({
        kind: "certificate_decided",
        data: { to: "rejected", certificate_id: "cert_1", type: "pirt" },
      }),
    ).toEqual({
      text: "Sertifikat P-IRT ditolak petugas. Lihat alasannya.",
      href: "/seller/sertifikat/cert_1",
    });
  });

  it("reminds of an end", () => {
    const data = { certificate_id: "cert_1", type: "halal", valid_until: "2026-07-10" };
    expect(noticeView({ kind: "certificate_expiring", data }).text).toBe(
      "Sertifikat Halal berlaku sampai 10 Juli 2026. Saatnya diperpanjang.",
    );
  });

  it.each([
    { kind: "of_tomorrow", data: {} },
    { kind: "business_decided", data: { decision: "constructor" } },
    { kind: "listing_decided", data: {} },
  ])("says at least that there is news: %j", (notice) => {
    expect(noticeView(notice).text).toBe("Ada kabar baru.");
  });
});
