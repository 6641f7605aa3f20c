import { ListCheckbox } from "@medusajs/icons";
import { MenuForRole } from "./menu-for-role";

/** The icon of the entry that every role has, and with it the rule for all other entries. */
export function QueuesIcon() {
  return (
    <>
      <MenuForRole />
      <ListCheckbox />
    </>
  );
}
