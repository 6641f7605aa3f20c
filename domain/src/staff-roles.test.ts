import { describe, expect, it } from "vitest";
import { permissionsOf, STAFF_PERMISSIONS, STAFF_ROLES, staffMay, type StaffPermission } from "./staff-roles";

const DECIDING: StaffPermission[] = ["businesses.decide", "listings.decide", "certificates.decide"];
const readsOrExports = (permission: StaffPermission) => /\.(read|export)$/.test(permission);

describe("the roles of staff", () => {
  it("let the administrator do everything, and nobody else manage staff, money or the shop itself", () => {
    expect(permissionsOf("administrator")).toEqual([...STAFF_PERMISSIONS]);
    for (const permission of ["staff.manage", "transfers.confirm", "orders.ship", "core.manage"] as const) {
      expect(STAFF_ROLES.filter((role) => staffMay(role, permission))).toEqual(["administrator"]);
    }
  });

  it("keep verifying and curating apart", () => {
    for (const permission of DECIDING) {
      expect(staffMay("verifier", permission)).toBe(true);
      expect(staffMay("curator", permission)).toBe(false);
    }
    expect(staffMay("curator", "curation.edit")).toBe(true);
    expect(staffMay("verifier", "curation.edit")).toBe(false);
    expect(staffMay("curator", "certificates.read")).toBe(false);
  });

  it("let the analyst read and take everything along, and change nothing", () => {
    expect(permissionsOf("analyst")).toEqual(STAFF_PERMISSIONS.filter(readsOrExports));
  });

  it("let nobody decide who may not read", () => {
    for (const role of STAFF_ROLES) {
      for (const permission of permissionsOf(role)) {
        const [subject] = permission.split(".");
        const read = STAFF_PERMISSIONS.find((other) => other === `${subject}.read`);
        if (read !== undefined)
          expect([role, permission, staffMay(role, read)]).toEqual([role, permission, true]);
      }
    }
  });
});
