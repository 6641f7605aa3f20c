import { z } from "zod";
import { wholeNumber } from "../../query-parameters";

/** The fields beside the file: the part to keep, in pixels of the upright picture; all four or none. */
export const pictureFields = z
  .strictObject({
    x: wholeNumber.optional(),
    y: wholeNumber.optional(),
    width: wholeNumber.optional(),
    height: wholeNumber.optional(),
  })
  .transform(({ x, y, width, height }, context) => {
    if (x === undefined && y === undefined && width === undefined && height === undefined) return null;
    if (x !== undefined && y !== undefined && width && height) return { x, y, width, height };
    context.addIssue({ code: "custom", message: "crop_incomplete", path: ["crop"] });
    return z.NEVER;
  });
