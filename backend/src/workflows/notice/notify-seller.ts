import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NoticeContent } from "../../notice/notice-content";
import { mailNoticesStep } from "./steps/mail-notices";
import { postNoticeStep } from "./steps/post-notice";

export interface NotifySellerInput {
  seller_id: string;
  /** What it is about: nobody is told twice under the same key. */
  key: string;
  content: NoticeContent;
}

/**
 * Tells every member of a business something in the seller centre, and its owners by mail. Safe to repeat: who was told is
 * not told again, and a mail that failed is tried again by the job.
 */
export const notifySellerWorkflow = createWorkflow("notify-seller", (input: NotifySellerInput) => {
  const made = postNoticeStep(input);
  const which = transform({ input }, (data) => ({ seller_id: data.input.seller_id, key: data.input.key }));
  mailNoticesStep(which);
  return new WorkflowResponse(made);
});
