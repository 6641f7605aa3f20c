import { describe, expect, it } from "vitest";
import { actionsFor, isSold } from "./listing-actions";

describe("the buttons of a listing", () => {
  it.each([
    ["draft", "draft", ["archive"]],
    ["submitted", "submitted", ["withdraw"]],
    ["returned", "returned", ["archive"]],
    ["published", null, ["pause", "archive"]],
    ["published", "submitted", ["withdraw", "pause", "archive"]],
    ["published", "draft", ["pause", "archive"]],
    ["paused", null, ["resume", "archive"]],
    ["archived", null, ["restore"]],
    ["archived", "draft", ["restore"]],
  ] as const)("that is %s with an edit %s are %j", (status, revision, actions) => {
    expect(actionsFor({ status, revision })).toEqual(actions);
  });

  it("let price and stock be changed at once only where the goods are sold", () => {
    expect((["draft", "submitted", "returned", "archived"] as const).some(isSold)).toBe(false);
    expect((["published", "paused"] as const).every(isSold)).toBe(true);
  });
});
