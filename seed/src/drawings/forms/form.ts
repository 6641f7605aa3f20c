import type { Ink } from "../ink.js";
import type { UprightBox } from "../vessels/pouch.js";
import type { Fabric } from "../weave.js";

/** Draws one woven thing standing, leaning or hanging within its box, with its own shadow. */
export type Form = (ink: Ink, box: UprightBox, fabric: Fabric) => string;
