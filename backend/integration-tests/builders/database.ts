import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { mailsDue, unsplitOrders } from "../../src/workflows/order/unfinished-orders";
import { eventually } from "./eventually";

/** Changes what no route changes: the time at which something happened, or what a process that died left behind. */
export async function sql(
  container: MedusaContainer,
  statement: string,
  bindings: string[] = [],
): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement, bindings);
}

/** Waits for the subscribers, which no answer waits for: every order is split, every mail that is due has been sent. */
export async function allMailsSent(container: MedusaContainer): Promise<void> {
  await eventually(async () => {
    const begun = await container.resolve(Modules.NOTIFICATION).listNotifications({});
    expect(begun.filter(({ status }) => status === "pending")).toEqual([]);
    const soon = new Date(Date.now() + 1000);
    expect(await unsplitOrders(container, soon)).toEqual([]);
    expect(await mailsDue(container, soon)).toEqual([]);
  });
}
