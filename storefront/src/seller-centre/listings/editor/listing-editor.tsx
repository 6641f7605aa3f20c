"use client";

import { checkListingContent, type LabelCertificate } from "@lapak-lebak/domain/listing-content";
import { useRef, useState, type ReactNode } from "react";
import type { SellerListing } from "@/backend/schemas/seller-listing";
import { kindOf } from "@/seller-centre/listings/content/field-sets";
import { useDraft } from "@/seller-centre/listings/drafts/use-draft";
import { PicturesSection } from "@/seller-centre/listings/pictures/pictures-section";
import { usePhotos } from "@/seller-centre/listings/pictures/use-photos";
import { saveForm } from "@/seller-centre/listings/drafts/save-form";
import { Button } from "@/ui/button";
import { CertificatesSection, type CertificateChoice } from "./certificates-section";
import { complaintFinder } from "./complaint-finder";
import { EditorContext } from "./editor-context";
import { EditorSection } from "./editor-section";
import { EnglishSection } from "./english-section";
import { FactsSection } from "./facts-section";
import { GoodsSection } from "./goods-section";
import { ParcelSection } from "./parcel-section";
import { ReviewSection } from "./review-section";
import { SaveMark } from "./save-mark";
import { SaveNotice } from "./save-notice";
import { StepLinks } from "./step-links";
import { stepsOf, type Step } from "./steps";
import { StorySection } from "./story-section";
import { texts } from "./texts";
import { useSubmission } from "./use-submission";
import { useTouched } from "./use-touched";

/** A certificate with what the label's checklist needs to know of it. */
export type EditorCertificate = CertificateChoice & LabelCertificate;

interface ListingEditorProps {
  listing: Pick<SellerListing, "id" | "content">;
  version: number;
  isReadOnly: boolean;
  /** Buyers can have it: then changes wait for review while the goods stay as they are. */
  isSold: boolean;
  /** From the field's path to what an officer found there. */
  returned: Readonly<Record<string, string>>;
  certificates: readonly EditorCertificate[];
  producerKnown: boolean;
  maySubmit: boolean;
  /** Everything that is missing is said at once: a form without script came back. */
  isChecked: boolean;
  /** ISO 8601: the server's clock, for the phone's may be wrong. */
  now: string;
}

/** A listing on one page, in the order in which one tells of goods; saved while it is written. */
export function ListingEditor(props: ListingEditorProps) {
  const { listing, version, isReadOnly, isSold, returned, certificates, producerKnown, maySubmit, now } =
    props;
  const draft = useDraft({ id: listing.id, version, content: listing.content, isReadOnly });
  const { content, edit, saveState } = draft;
  const photos = usePhotos({
    listingId: listing.id,
    isReadOnly,
    onSent: (picture, replaces) =>
      edit({ type: "picture_added", picture, ...(replaces === undefined ? {} : { replaces }) }),
  });
  const [said, announce] = useState("");
  const form = useRef<HTMLFieldSetElement>(null);
  const touched = useTouched(form);

  const problems = checkListingContent(content);
  const steps = stepsOf(content);
  const kind = kindOf(content.family);
  const submission = useSubmission({
    listingId: listing.id,
    draft,
    problems,
    photosWaiting: photos.queue.length,
    isChecked: props.isChecked,
  });
  const { isChecked, failure, isSending, submit } = submission;
  const complaintAt = complaintFinder({ problems, returned, touched, isChecked });

  const section = (
    step: Step,
    { title, intro, body }: { title: string; intro?: string; body: ReactNode },
  ) => (
    <EditorSection
      step={step}
      title={title}
      {...(intro === undefined ? {} : { intro })}
      isDone={steps.some((each) => each.step === step && each.isDone)}
      done={texts.steps.done}
    >
      {body}
    </EditorSection>
  );
  const covering = certificates.filter(
    ({ id, isOfBusiness }) => isOfBusiness || content.certificate_ids?.includes(id),
  );

  return (
    <EditorContext value={{ content, edit, complaintAt }}>
      <div className="sticky top-0 z-5 -mx-4 mb-4 flex items-center gap-2 border-b border-line bg-paper px-4 sm:mx-0 sm:px-0">
        <div className="min-w-0 flex-1">
          <StepLinks steps={steps} kind={kind} />
        </div>
        <SaveMark state={saveState} />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="mb-4 empty:hidden">
        <SaveNotice draft={draft} />
      </div>
      {/* Posted only without a script; with one, everything is saved while it is written. */}
      <form action={saveForm} onSubmit={(event) => event.preventDefault()} noValidate>
        <input type="hidden" name="listing" value={listing.id} />
        <input type="hidden" name="version" value={version} />
        <fieldset ref={form} disabled={isReadOnly} className="grid max-w-text min-w-0 gap-4">
          <legend className="sr-only">{content.title}</legend>
          {section("pictures", {
            ...texts.pictures,
            body: <PicturesSection photos={photos} announce={announce} />,
          })}
          {section("story", { ...texts.story, body: <StorySection /> })}
          {kind === undefined
            ? null
            : section("facts", { ...texts.facts[kind], body: <FactsSection kind={kind} /> })}
          {section("goods", { title: texts.goods.title, body: <GoodsSection isSold={isSold} /> })}
          {section("parcel", { ...texts.parcel, body: <ParcelSection /> })}
          {section("certificates", {
            ...texts.certificates,
            body: <CertificatesSection certificates={certificates} />,
          })}
          {section("english", { ...texts.english, body: <EnglishSection /> })}
          {isReadOnly
            ? null
            : section("review", {
                title: texts.review.title,
                body: (
                  <ReviewSection
                    listingId={listing.id}
                    certificates={covering}
                    producerKnown={producerKnown}
                    maySubmit={maySubmit}
                    now={new Date(now)}
                    isSending={isSending}
                    failure={failure}
                    onSubmit={submit}
                    onPreview={() => void draft.flush()}
                  />
                ),
              })}
        </fieldset>
        <noscript>
          <div className="mt-4 grid max-w-text gap-3">
            <Button look="secondary" wide>
              {texts.save.withoutScript}
            </Button>
            <Button name="intent" value="submit" wide>
              {texts.review.submit}
            </Button>
          </div>
        </noscript>
      </form>
    </EditorContext>
  );
}
