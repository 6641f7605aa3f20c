/** What a new business does before the agency is asked to admit it, in the order in which it is shown. */
export const FIRST_STEPS = [
  "identity",
  "address",
  "workers",
  "story",
  "bank_account",
  "first_listing",
  "first_certificate",
  "terms",
] as const;

/** One of {@link FIRST_STEPS}. */
export type FirstStepCode = (typeof FIRST_STEPS)[number];

/** A step of a business, and what of it is still missing. */
export interface FirstStep {
  code: FirstStepCode;
  /** Seen from what is stored, stated by the seller, or found true by the agency. */
  kind: "computed" | "attested" | "verified";
  done: boolean;
  /** Whether the business can be submitted without it. */
  required: boolean;
  /** Names of the fields that are missing. */
  missing: string[];
}

/** What the steps are computed from. */
export interface FirstStepFacts {
  name: string;
  kind: string | null;
  nib: string | null;
  kecamatan: string | null;
  village: string | null;
  street: string | null;
  phone: string | null;
  workersMen: number;
  workersWomen: number;
  tagline: string | null;
  story: string | null;
  hasBankAccount: boolean;
  /** Drafts count. */
  listings: number;
  /** Claims that wait for the agency or were found true. */
  certificates: { submitted: number; verified: number };
  termsAccepted: boolean;
}

/**
 * The first steps of a business. A seller's name, address and NIB are shown to buyers (PP 80/2019 and Permendag 31/2023),
 * and somebody who sells must be paid: those are required. Not everybody's goods need a certificate, and a story can be
 * told later: those only help.
 */
export function firstStepsOf(facts: FirstStepFacts): FirstStep[] {
  const step = (
    code: FirstStepCode,
    missing: (string | false)[],
    { required = true, kind = "computed" }: Partial<Pick<FirstStep, "required" | "kind">> = {},
  ): FirstStep => {
    const fields = missing.filter((field) => field !== false);
    return { code, kind, done: fields.length === 0, required, missing: fields };
  };
  const { submitted, verified } = facts.certificates;
  return [
    step("identity", [lacks(facts.name, "name"), lacks(facts.kind, "kind"), lacks(facts.nib, "nib")]),
    step("address", [
      lacks(facts.kecamatan, "kecamatan"),
      lacks(facts.village, "village"),
      lacks(facts.street, "street"),
      lacks(facts.phone, "phone"),
    ]),
    step("workers", [facts.workersMen + facts.workersWomen === 0 && "workers"]),
    step("story", [lacks(facts.tagline, "tagline"), lacks(facts.story, "story")], { required: false }),
    step("bank_account", [!facts.hasBankAccount && "bank_account"]),
    step("first_listing", [facts.listings === 0 && "listing"], { required: false }),
    step("first_certificate", [verified === 0 && (submitted === 0 ? "certificate" : "verification")], {
      required: false,
      kind: "verified",
    }),
    step("terms", [!facts.termsAccepted && "terms"], { kind: "attested" }),
  ];
}

/** The codes of the steps without which a business cannot be submitted. */
export function stepsMissing(steps: readonly FirstStep[]): FirstStepCode[] {
  return steps.filter(({ required, done }) => required && !done).map(({ code }) => code);
}

function lacks(value: string | null, field: string): string | false {
  return (value === null || value.trim() === "") && field;
}
