// What is used of `unzipper`, the reader of archives on which exceljs stands.
declare module "unzipper" {
  import type { Transform, Readable } from "node:stream";

  /** Reads an archive from beginning to end; each of what it yields is an entry's unpacked bytes. */
  export function Parse(options: { forceStream: true }): Transform & AsyncIterable<Readable>;
}
