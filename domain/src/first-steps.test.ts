import { describe, expect, it } from "vitest";
import { FIRST_STEPS, firstStepsOf, stepsMissing, type FirstStepFacts } from "./first-steps.js";

const NEW: FirstStepFacts = {
  name: "Keripik Bu Entin",
  kind: null,
  nib: null,
  kecamatan: null,
  village: null,
  street: null,
  phone: null,
  workersMen: 0,
  workersWomen: 0,
  tagline: null,
  story: null,
  hasBankAccount: false,
  listings: 0,
  certificates: { submitted: 0, verified: 0 },
  termsAccepted: true,
};
const READY: FirstStepFacts = {
  ...NEW,
  kind: "perorangan",
  nib: "1234567890123",
  kecamatan: "rangkasbitung",
  village: "Cijoro",
  street: "Jl. Raya 1",
  phone: "+6281234567890",
  workersWomen: 2,
  hasBankAccount: true,
};
const step = (facts: FirstStepFacts, code: string) => firstStepsOf(facts).find((each) => each.code === code);

describe("the first steps of a business", () => {
  it("are told in their order, and name what is missing", () => {
    expect(firstStepsOf(NEW).map(({ code }) => code)).toEqual([...FIRST_STEPS]);
    expect(step(NEW, "identity")).toEqual({
      code: "identity",
      kind: "computed",
      done: false,
      required: true,
      missing: ["kind", "nib"],
    });
    expect(step(NEW, "address")?.missing).toEqual(["kecamatan", "village", "street", "phone"]);
    expect(step(NEW, "terms")).toMatchObject({ kind: "attested", done: true });
  });

  it("let a business be submitted once the required ones are done", () => {
    expect(stepsMissing(firstStepsOf(NEW))).toEqual(["identity", "address", "workers", "bank_account"]);
    expect(stepsMissing(firstStepsOf(READY))).toEqual([]);
    expect(stepsMissing(firstStepsOf({ ...READY, termsAccepted: false }))).toEqual(["terms"]);
  });

  it("take blanks for nothing", () => {
    expect(step({ ...READY, street: "  " }, "address")?.missing).toEqual(["street"]);
  });

  it("count a certificate only when the agency has found it true", () => {
    const of = (submitted: number, verified: number) =>
      step({ ...READY, certificates: { submitted, verified } }, "first_certificate");
    expect(of(0, 0)).toMatchObject({ kind: "verified", done: false, missing: ["certificate"] });
    expect(of(1, 0)).toMatchObject({ done: false, missing: ["verification"] });
    expect(of(1, 1)).toMatchObject({ done: true, missing: [] });
  });
});
