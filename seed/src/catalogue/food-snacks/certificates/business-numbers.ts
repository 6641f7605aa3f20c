import type { SeedCertificate } from "../../../catalogue-types.js";
import { snackBusinesses } from "../businesses.js";

/** The business number (NIB) of every business that has one; it holds as long as the business does. */
export const businessNumbers: SeedCertificate[] = snackBusinesses.flatMap((business): SeedCertificate[] =>
  business.nib
    ? [
        {
          key: `nib-${business.handle}`,
          type: "nib",
          number: business.nib,
          holder: { business: business.handle },
          validUntil: null,
          status: "verified",
          verifiedDaysAgo: 430,
        },
      ]
    : [],
);
