import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Method and path of every route under a folder of src/api, as the files say it: `POST /seller/listings/[id]/pause`. */
export function ourRoutes(folder: string): string[] {
  const root = join(__dirname, "../../src/api", folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .flatMap((file) => {
      const path = `/${folder}/${file.replace(/\/?route\.ts$/, "")}`.replace(/\/$/, "");
      const methods = readFileSync(join(root, file), "utf8").matchAll(
        /^export (?:async )?function ([A-Z]+)\(/gm,
      );
      return [...methods].map(([, method = ""]) => `${method} ${path}`);
    })
    .sort();
}
