import { describe, expect, it } from "vitest";
import { returnAddress } from "@/seller-centre/session/return-address";

describe("the address to return to after signing in", () => {
  it.each(["/seller/pesanan", "/seller/pesanan/selord_1?tahap=baru", "/seller/usaha/rekening"])(
    "is %s as it was asked for",
    (address) => {
      expect(returnAddress(address)).toBe(address);
    },
  );

  it.each([
    null,
    undefined,
    "",
    "/",
    "/seller",
    "/id-id/cart",
    "/sellers/x",
    "//evil.example/seller/pesanan",
    "/\\evil.example/seller/",
    "https://evil.example/seller/pesanan",
    "javascript:alert(1)",
    "/seller/../id-id",
    "/seller/api/berkas/1",
    "/\t/evil.example/seller/",
  ])("is the centre's home for %j", (address) => {
    expect(returnAddress(address)).toBe("/seller/beranda");
  });
});
