import type { OrderStatus } from "@/backend/schemas/order";

const MILESTONES = ["placed", "paid", "shipped", "delivered"] as const;

export interface Milestone {
  name: (typeof MILESTONES)[number];
  state: "done" | "here" | "todo";
}

/** How many milestones lie behind an order. */
const BEHIND: Readonly<Partial<Record<OrderStatus, number>>> = {
  awaiting_payment: 1,
  paid: 2,
  shipped: 3,
  delivered: 4,
};

/** The milestones of an order: what is done, what is awaited now, what is to come. None for an order that was given up. */
export function timelineOf(status: OrderStatus): Milestone[] {
  const behind = BEHIND[status];
  if (behind === undefined) return [];
  return MILESTONES.map((name, index) => ({
    name,
    state: index < behind ? "done" : index === behind ? "here" : "todo",
  }));
}
