"use client";

import { useState } from "react";
import { shrinkPhoto } from "@/seller-centre/listings/pictures/shrink-photo";
import { sendFile } from "@/seller-centre/passing/send-file";

/** Where a file is on its way. */
export type Upload =
  | { stage: "idle" }
  | { stage: "sending"; file: File; part: number }
  | { stage: "failed"; file: File; code: string };

interface UploadOptions {
  /** The route of the seller centre that takes the file. */
  address: string;
  fields?: Readonly<Record<string, string>>;
  /** Gets the answer; says whether it is of use. */
  onSent: (body: unknown) => boolean;
}

/** Sends one file: a photo is made smaller first; what failed can be sent again without choosing it anew. */
export function useUpload({ address, fields, onSent }: UploadOptions) {
  const [upload, setUpload] = useState<Upload>({ stage: "idle" });

  async function send(file: File) {
    setUpload({ stage: "sending", file, part: 0 });
    const shrunk = await shrinkPhoto(file);
    if (!shrunk.ok) {
      setUpload({ stage: "failed", file, code: shrunk.code });
      return;
    }
    const answer = await sendFile(address, shrunk.file, {
      ...(fields === undefined ? {} : { fields }),
      onProgress: (part) => setUpload({ stage: "sending", file, part }),
    });
    const isDone = answer.ok && onSent(answer.body);
    setUpload(
      isDone ? { stage: "idle" } : { stage: "failed", file, code: answer.ok ? "refused" : answer.code },
    );
  }

  return { upload, send: (file: File) => void send(file), clear: () => setUpload({ stage: "idle" }) };
}
