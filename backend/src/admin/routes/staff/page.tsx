import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { PermittedPage } from "../../agency/session/permitted-page";
import { StaffPage } from "../../agency/staff/staff-page";

const StaffRoute = () => (
  <PermittedPage title="staff.title" permission="staff.read">
    <StaffPage />
  </PermittedPage>
);

export const config = defineRouteConfig({
  label: "staff.title",
  translationNs: "agency",
  icon: Users,
  rank: 9,
});

export default StaffRoute;
