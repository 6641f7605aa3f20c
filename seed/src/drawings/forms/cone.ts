import { darken, lighten } from "../colour.js";
import { ellipsePath } from "../geometry.js";
import { fill } from "../ink.js";
import { pool, roundShadow } from "../light.js";
import { weave, type Surface } from "../weave.js";
import type { Form } from "./form.js";
import { aroundLight, boundRim } from "./round.js";

/** A cone: a farmer's hat, a food cover, or a rice steamer turned over. */
export function coneForm(rise: number): Form {
  return (ink, box, fabric) => {
    const { x, base, width } = box;
    const reach = width / 2;
    const rim = { x, y: base - reach * 0.34 };
    const height = reach * rise;
    const surface: Surface = (u, v) => {
      const angle = Math.PI * (1.12 - u * 1.24);
      const curve = Math.pow(v, rise > 0.9 ? 0.62 : 0.92);
      return [
        rim.x + Math.cos(angle) * reach * curve,
        rim.y + Math.sin(angle) * reach * 0.34 * curve - height * (1 - v),
      ];
    };
    const outline = ellipsePath(rim.x, rim.y, reach, reach * 0.34);
    return (
      pool(ink, x + reach * 0.25, base - 20, reach * 1.3, reach * 0.38, 0.5) +
      roundShadow(ink, rim.x + 46, rim.y + 22, reach, reach * 0.34, 26, 0.3) +
      fill(outline, darken(fabric.rim, 0.6)) +
      weave(
        ink,
        surface,
        (u, v) => aroundLight(u, v * 0.4),
        { columns: 46, rows: 22 },
        { ...fabric, hexagonal: false },
      ) +
      boundRim(rim.x, rim.y, reach, reach * 0.34, 16, fabric.rim, -8, 188) +
      fill(
        ellipsePath(x, rim.y - height + 4, 20, 13),
        ink.radial(
          [
            [0, lighten(fabric.rim, 0.5)],
            [1, darken(fabric.rim, 0.4)],
          ],
          [0.35, 0.3, 0.8],
        ),
      )
    );
  };
}
