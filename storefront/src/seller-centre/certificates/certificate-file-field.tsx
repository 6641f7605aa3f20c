"use client";

import { useState } from "react";
import texts from "@/seller-centre/messages/certificate-form.json";
import { sellerRoutes } from "@/seller-centre/routes";
import { FileButton } from "@/seller-centre/uploads/file-button";
import { UploadProgress } from "@/seller-centre/uploads/upload-progress";
import { useUpload } from "@/seller-centre/uploads/use-upload";
import { fill } from "@/seller-centre/fill";
import { Icon } from "@/ui/icon";
import { fileIn } from "./file-in";

interface CertificateFileFieldProps {
  error: string | undefined;
  /** Sent already; empty texts where none is. */
  before: { id: string; name: string };
}

const FIELDS = { kind: "certificate" };

/** The paper itself, photographed or as PDF: sent as soon as it is chosen, so that the form is quick at the end. */
export function CertificateFileField({ error, before }: CertificateFileFieldProps) {
  const [file, setFile] = useState(before);
  const { upload, send, clear } = useUpload({
    address: sellerRoutes.files(),
    fields: FIELDS,
    onSent: (body) => {
      const sent = fileIn(body);
      if (sent !== undefined) setFile(sent);
      return sent !== undefined;
    },
  });
  const complaint = file.id === "" ? error : undefined;
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1.5 text-sm font-semibold">{texts.file}</legend>
      <input type="hidden" name="file_id" value={file.id} />
      <input type="hidden" name="file_name" value={file.name} />
      {file.id === "" ? null : (
        <p role="status" className="flex items-start gap-2 text-sm font-medium text-leaf-deep">
          <Icon name="circle-check" className="mt-0.5 size-5" />
          <span className="min-w-0 break-all">{fill(texts.kept, { name: file.name })}</span>
        </p>
      )}
      <UploadProgress upload={upload} onRetry={send} onDiscard={clear} />
      <div className="noscript:hidden">
        <FileButton
          id="file_id"
          accept="application/pdf,image/jpeg,image/png,image/webp"
          describedBy={complaint === undefined ? "file_id-hint" : "file_id-hint file_id-error"}
          isInvalid={complaint !== undefined}
          isDisabled={upload.stage === "sending"}
          onChoose={send}
        >
          {file.id === "" ? texts.choose : texts.replace}
        </FileButton>
      </div>
      <p id="file_id-hint" className="text-xs text-ink-soft">
        {texts.fileHint}
      </p>
      {complaint === undefined ? null : (
        <p id="file_id-error" className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <Icon name="circle-exclamation-point" className="mt-1 size-4" />
          {complaint}
        </p>
      )}
    </fieldset>
  );
}
