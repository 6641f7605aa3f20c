import { money } from "@lapak-lebak/domain/money";
import { describe, expect, it } from "vitest";
import { amountParts, amountToType } from "@/orders/amount-parts";
import { countdownText } from "@/orders/countdown-text";
import { formatMoment } from "@/orders/moment";
import { timelineOf } from "@/orders/timeline-of";

const words = {
  hour: "hour",
  hours: "hours",
  minute: "minute",
  minutes: "minutes",
  second: "second",
  seconds: "seconds",
};
const HOUR = 3_600_000;

describe("the time that is left to pay", () => {
  it.each([
    [24 * HOUR, "24 hours 0 minutes"],
    [24 * HOUR - 1, "24 hours 0 minutes"],
    [23 * HOUR + 59 * 60_000 + 59_000, "23 hours 59 minutes"],
    [HOUR + 60_000, "1 hour 1 minute"],
    [HOUR - 1000, "59 minutes 59 seconds"],
    [60_000, "1 minute 0 seconds"],
    [59_001, "1 minute 0 seconds"],
    [9000, "9 seconds"],
    [1, "1 second"],
  ])("of %i milliseconds is %s", (milliseconds, text) => {
    expect(countdownText(milliseconds, words)).toBe(text);
  });

  it.each([0, -1, -HOUR])("is over at %i", (milliseconds) => {
    expect(countdownText(milliseconds, words)).toBeNull();
  });
});

describe("the deadline", () => {
  it("is told by the clock of Jakarta, by name", () => {
    const iso = "2026-11-25T05:04:27.474Z";
    expect(formatMoment(iso, "id")).toBe("Rabu, 25 November 2026, pukul 12.04 WIB");
    expect(formatMoment(iso, "en")).toBe("Wednesday, 25 November 2026, 12:04 Jakarta time (UTC+7)");
  });

  it("is on the next day where Jakarta's is", () => {
    expect(formatMoment("2026-11-25T17:00:00Z", "id")).toBe("Kamis, 26 November 2026, pukul 00.00 WIB");
  });
});

describe("the amount to transfer", () => {
  it("sets the last three digits apart in rupiah", () => {
    expect(amountParts(money(232_803, "IDR"), "id")).toEqual(["Rp232.", "803"]);
    expect(amountParts(money(232_803, "IDR"), "en")).toEqual(["Rp232,", "803"]);
  });

  it("stays whole in other currencies", () => {
    expect(amountParts(money(4510, "USD"), "en")).toEqual(["$45.10", ""]);
  });

  it("can be pasted into a banking app", () => {
    expect(amountToType(money(1_232_803, "IDR"))).toBe("1232803");
    expect(amountToType(money(104_510, "USD"))).toBe("1045.10");
    expect(amountToType(money(4500, "JPY"))).toBe("4500");
    expect(amountToType(money(4500, "SAR"))).toBe("45.00");
  });
});

describe("an order's way", () => {
  const states = (status: Parameters<typeof timelineOf>[0]) =>
    timelineOf(status)
      .map(({ state }) => state)
      .join(" ");

  it("shows what is done, where it stands and what is to come", () => {
    expect(states("awaiting_payment")).toBe("done here todo todo");
    expect(states("paid")).toBe("done done here todo");
    expect(states("shipped")).toBe("done done done here");
    expect(states("delivered")).toBe("done done done done");
  });

  it("ends where an order was given up", () => {
    expect(timelineOf("expired")).toEqual([]);
    expect(timelineOf("cancelled")).toEqual([]);
  });
});
