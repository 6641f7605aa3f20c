import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { ApiError } from "../errors/api-error";

/** How a route takes its one file. */
export interface OneFileOptions {
  /** Bytes. */
  largest: number;
  /** Where it lies while the request is answered; deleted with the answer. */
  folder: string;
}

/** A file as it came: nothing of it has been looked at yet. */
export interface ReceivedFile {
  path: string;
  /** What the sender called it: never a path, never a type. */
  name: string;
  /** Bytes. */
  size: number;
}

/** Fields beside the file: a few short ones. */
const FIELDS = { fields: 10, fieldSize: 10_000, fieldNameSize: 60 };

const received = new WeakMap<MedusaRequest, ReceivedFile>();

/**
 * Takes a multipart request with one file in its field `file`, onto disk and for this request only; the other fields come
 * as the body. Core's own uploads have no limits.
 *
 * @throws ApiError 413 `file_too_large`; 400 `file_missing`, `too_many_files` or `malformed_body`
 */
export function oneFile({ largest, folder }: OneFileOptions) {
  const storage = multer.diskStorage({
    destination: (_req, _file, done) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      done(null, folder);
    },
    filename: (_req, _file, done) => done(null, randomUUID()),
  });
  const take = multer({
    storage,
    limits: { ...FIELDS, files: 1, fileSize: largest, parts: FIELDS.fields + 1 },
    defParamCharset: "utf8",
  }).single("file");

  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    take(req, res, (error: unknown) => {
      if (error) {
        next(refusal(error));
        return;
      }
      const { file } = req as MedusaRequest & { file?: Express.Multer.File };
      if (!file) {
        next(
          new ApiError("invalid_data", "file_missing", "Send one file in the field file.", {
            file: "required",
          }),
        );
        return;
      }
      // No text holds a zero byte, and no database takes one.
      const name = file.originalname.replaceAll("\0", "");
      received.set(req, { path: file.path, name, size: file.size });
      res.once("close", () => void rm(file.path, { force: true }).catch(() => undefined));
      next();
    });
  };
}

/** The file of a request that {@link oneFile} let through. @throws Error for a route without it */
export function receivedFile(req: MedusaRequest): ReceivedFile {
  const file = received.get(req);
  if (!file) throw new Error("oneFile does not stand before this route");
  return file;
}

function refusal(error: unknown): ApiError {
  const code = error instanceof MulterError ? error.code : undefined;
  if (code === "LIMIT_FILE_SIZE")
    return new ApiError("too_large", "file_too_large", "The file is too large.");
  if (code === "LIMIT_FILE_COUNT" || code === "LIMIT_UNEXPECTED_FILE") {
    return new ApiError("invalid_data", "too_many_files", "Send one file in the field file.");
  }
  return new ApiError("invalid_data", "malformed_body", "The request's body is not well formed.");
}
