import { Button, Text } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Field } from "../fields/field";
import { Picture } from "../layout/picture";
import { codeOfFailure } from "../request/refusal";
import { uploadPicture, type UploadedPicture } from "./api";

interface PictureFieldProps {
  picture: UploadedPicture | null;
  onChange: (picture: UploadedPicture | null) => void;
}

/** The picture above a collection; it is re-encoded when it is uploaded. */
export function PictureField({ picture, onChange }: PictureFieldProps) {
  const { t } = useTranslation("agency");
  const upload = useMutation({ mutationFn: uploadPicture, onSuccess: onChange });
  const code = upload.error ? codeOfFailure(upload.error) : undefined;
  return (
    <div className="flex flex-col gap-2">
      {picture ? (
        <Picture
          pictureKey={picture.key}
          size={640}
          alt={t("curation.pictureChosen")}
          className="max-h-48 w-full rounded-md object-cover"
        />
      ) : null}
      <Field
        label={t("curation.picture")}
        help={upload.isPending ? t("curation.uploading") : t("curation.pictureHelp")}
        complaint={
          code && t(`curation.pictureErrors.${code}`, { defaultValue: t("common.notSaved", { code }) })
        }
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/heic"
            className="txt-small min-h-8"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) upload.mutate(file);
            }}
          />
        )}
      </Field>
      {picture ? (
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="self-start"
          onClick={() => onChange(null)}
        >
          {t("curation.removePicture")}
        </Button>
      ) : null}
      <Text role="status" className="sr-only">
        {upload.isPending ? t("curation.uploading") : ""}
      </Text>
    </div>
  );
}
