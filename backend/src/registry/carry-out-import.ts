import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { REGISTRY_MODULE } from "../modules/registry";
import type RegistryModuleService from "../modules/registry/service";
import { importRegistryRowsWorkflow } from "../workflows/registry/import-registry-rows";

/** This process, among those that carry out imports. */
const RUNNER = randomUUID();

/** Rows written at a time. */
const PORTION = 500;

export interface CarryingOut {
  id: string;
  clock: () => Date;
  /** Portions to write at most; without it, all. */
  portions?: number;
  /** Who carries it out; this process unless a test stands for several. */
  runner?: string;
}

/**
 * Carries out an import that staff has confirmed, a portion at a time, unless another process does. One that was interrupted
 * goes on where it stopped.
 */
export async function carryOutImport(
  container: MedusaContainer,
  { id, clock, portions = Infinity, runner = RUNNER }: CarryingOut,
): Promise<void> {
  const registry = container.resolve<RegistryModuleService>(REGISTRY_MODULE);
  for (let portion = 0; portion < portions; portion += 1) {
    const now = clock();
    if (!(await registry.takeOverImport({ id, runner, now }))) return;
    const { result } = await importRegistryRowsWorkflow(container).run({
      input: { id, take: PORTION, now: now.toISOString() },
    });
    if (result.status === "done") return;
  }
}
