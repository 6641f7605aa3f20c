import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { useStaff } from "../session/use-staff";
import { PERMISSION_OF_ENTRY } from "./entries";

/**
 * Leaves out of the menu what a role does not cover. Medusa builds its menu once for everybody and has no place to ask
 * about roles, but it draws the icon of each entry: this stands in one of them, and hides the others by their address.
 * While it is not known who is signed in, nothing that a role might lack is shown.
 */
export function MenuForRole() {
  const { data: staff } = useStaff();
  const hidden = Object.entries(PERMISSION_OF_ENTRY)
    .filter(([, permission]) => !staff?.permissions.includes(permission))
    .map(([path]) => path);
  useStartAmongQueues(staff !== undefined && hidden.includes("/orders"));
  const selectors = hidden.map((path) => `aside a[href="/app${path}"]`);
  return hidden.length > 0 ? <style>{`${selectors.join(", ")} { display: none }`}</style> : null;
}

/** Medusa opens the orders after signing in: whose role has none begins among the queues. */
function useStartAmongQueues(hasNoOrders: boolean) {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const isMisplaced = hasNoOrders && pathname === "/orders";
  useEffect(() => {
    if (isMisplaced) void navigate("/queues", { replace: true });
  }, [isMisplaced, navigate]);
}
