import { describe, expect, it } from "vitest";
import { clientAddressOf } from "@/backend/client-address";

describe("the browser's address", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["203.0.113.9:51123", "203.0.113.9"],
    ["2001:db8::7", "2001:db8::7"],
    ["[2001:db8::7]:443", "2001:db8::7"],
    ["::ffff:127.0.0.1", "::ffff:127.0.0.1"],
  ])("is read from %s", (header, address) => {
    expect(clientAddressOf(header)).toBe(address);
  });

  it("is what the nearest server saw, not what the browser claims", () => {
    expect(clientAddressOf("10.0.0.1, 198.51.100.20, 203.0.113.9")).toBe("203.0.113.9");
  });

  it.each([null, "", "unknown", "a, b", "203.0.113.9, evil\r\nx: y"])("is not made up from %j", (header) => {
    expect(clientAddressOf(header)).toBeUndefined();
  });
});
