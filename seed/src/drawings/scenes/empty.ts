import { FORMS } from "../craft-forms.js";
import { ellipsePath, ring, smooth, wobble } from "../geometry.js";
import { fill, Ink } from "../ink.js";
import { leaf } from "../props/leaves.js";
import { bambooFabric } from "../subjects/fabrics.js";

/** An empty basket and a fallen leaf in a pool of light, for an empty cart or a page that is not there; square. */
export function emptyScene(): string {
  const ink = new Ink(41);
  const fabric = bambooFabric(new Ink(6), "#9c4327", "herringbone");
  const spot = smooth(ring([540, 520], 440, 410, 18, wobble(ink.random, 0.05)));
  return ink.sheet(
    fill("M0 0H1080V1080H0Z", "#fbf4e4") +
      fill(
        spot,
        ink.linear([
          [0, "#f6e3c2"],
          [1, "#e8c79a"],
        ]),
      ) +
      fill(ellipsePath(740, 320, 120, 120), "#f7d9a0", 0.8) +
      FORMS.basket(ink, { x: 520, base: 850, width: 520, height: 400 }, fabric) +
      leaf(ink, [720, 930], 180, 56, -22, "#7d9147") +
      leaf(ink, [250, 905], 120, 36, 14, "#b9a04a"),
  );
}
