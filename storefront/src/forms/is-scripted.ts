import "server-only";
import { headers } from "next/headers";

/**
 * Whether an action was called by the browser's script. Without one the browser itself posts the form, and the action
 * must end in a redirect: so that reloading the page does not post again.
 */
export async function isScripted(): Promise<boolean> {
  return (await headers()).has("next-action");
}
