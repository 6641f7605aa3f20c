"use client";

import { useRouter } from "next/navigation";
import { useState, type SubmitEvent } from "react";
import { fill } from "@/seller-centre/fill";
import { sendFile } from "@/seller-centre/passing/send-file";
import { sellerRoutes } from "@/seller-centre/routes";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { importIdOf } from "./import-id-of";

interface UploadFormProps {
  /** What a visit without a script was told, as a code. */
  failure: string | undefined;
  texts: {
    file: string;
    hint: string;
    submit: string;
    /** "Mengunggah {percent}%" */
    sending: string;
    checking: string;
    missing: string;
    /** "Lembar ini tidak bisa dipakai: {why}" */
    failed: string;
  };
  /** From the code to why. */
  codes: Readonly<Record<string, string>>;
}

/** Uploads a sheet and opens what was found in it. Without a script the same form posts itself. */
export function UploadForm({ failure, texts, codes }: UploadFormProps) {
  const router = useRouter();
  const [progress, setProgress] = useState<number>();
  const [code, setCode] = useState(failure);
  const isSending = progress !== undefined;

  const send = async (file: File) => {
    setCode(undefined);
    setProgress(0);
    const answer = await sendFile(sellerRoutes.addImport(), file, { onProgress: setProgress });
    const id = answer.ok ? importIdOf(answer.body) : undefined;
    if (id !== undefined) {
      router.push(sellerRoutes.listingImport(id));
      return;
    }
    setProgress(undefined);
    setCode(answer.ok || answer.status >= 500 ? "unreachable" : answer.code);
  };
  const upload = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    if (file instanceof File && file.size > 0) void send(file);
    else setCode("missing");
  };
  const error =
    code === undefined
      ? undefined
      : code === "missing"
        ? texts.missing
        : fill(texts.failed, { why: codes[code] ?? codes.refused ?? "" });
  const state =
    progress === undefined
      ? ""
      : progress < 1
        ? fill(texts.sending, { percent: Math.round(progress * 100) })
        : texts.checking;
  return (
    <form
      action={sellerRoutes.addImport()}
      method="post"
      encType="multipart/form-data"
      onSubmit={upload}
      className="grid gap-4"
    >
      <Field
        id="file"
        name="file"
        type="file"
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        label={texts.file}
        hint={texts.hint}
        error={error}
        required
      />
      <Button size="large" wide disabled={isSending}>
        {isSending ? state : texts.submit}
      </Button>
      <p role="status" className="sr-only">
        {progress === undefined || progress < 1 ? "" : texts.checking}
      </p>
    </form>
  );
}
