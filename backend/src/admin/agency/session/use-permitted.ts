import type { StaffPermission } from "@lapak-lebak/domain/staff-roles";
import { useStaff } from "./use-staff";

/** Whether who is signed in may do this; false while it is not known yet. */
export function usePermitted(permission: StaffPermission): boolean {
  const { data } = useStaff();
  return data?.permissions.includes(permission) ?? false;
}
