import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { recordPictureStep } from "./steps/record-picture";
import { renderPictureStep, type RenderPictureInput } from "./steps/render-picture";

export interface KeepPictureInput extends RenderPictureInput {
  /** Id of the member or user. */
  uploaded_by: string;
  /** ISO 8601. */
  now: string;
}

/**
 * Keeps an uploaded picture for the listings, stories and collections of its owner: encoded anew and square, its position
 * and camera forgotten. Safe to repeat. What nothing shows after a day is cleaned away.
 */
export const keepPictureWorkflow = createWorkflow("keep-picture", (input: WorkflowData<KeepPictureInput>) => {
  const rendered = renderPictureStep(input);
  const picture = recordPictureStep(
    transform({ input, rendered }, ({ input: { seller_id, uploaded_by, now }, rendered: made }) => ({
      ...made,
      ...{ seller_id, uploaded_by, now },
    })),
  );
  return new WorkflowResponse(picture);
});
