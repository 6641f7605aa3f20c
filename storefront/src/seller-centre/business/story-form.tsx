"use client";

import type { SellerPicture } from "@/backend/schemas/seller-picture";
import texts from "@/seller-centre/messages/business-form.json";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { MOST_STORY_PICTURES } from "./most-pictures";
import { PicturesField } from "./pictures-field";
import { SectionForm } from "./section-form";

interface StoryFormProps {
  values: Readonly<Record<string, string>>;
  pictures: readonly SellerPicture[];
  logo: SellerPicture | null;
}

/** What makes buyers know the business: a sentence, a story, pictures. */
export function StoryForm({ values, pictures, logo }: StoryFormProps) {
  return (
    <SectionForm section="cerita" values={values}>
      {({ values: typed, errors }) => (
        <>
          <Field
            id="tagline"
            name="tagline"
            label={texts.tagline}
            hint={texts.taglineHint}
            error={errors.tagline}
            defaultValue={typed.tagline}
            maxLength={120}
          />
          <TextArea
            id="story"
            name="story"
            label={texts.story}
            hint={texts.storyHint}
            error={errors.story}
            defaultValue={typed.story}
            rows={8}
            maxLength={4000}
          />
          <PicturesField
            name="story_pictures"
            label={texts.storyPictures}
            most={MOST_STORY_PICTURES}
            error={errors.story_pictures}
            before={pictures}
          />
          <PicturesField
            name="logo"
            label={texts.logo}
            most={1}
            error={errors.logo}
            before={logo === null ? [] : [logo]}
          />
        </>
      )}
    </SectionForm>
  );
}
