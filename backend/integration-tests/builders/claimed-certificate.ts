import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import sharp from "sharp";
import { CERTIFICATION_MODULE } from "../../src/modules/certification";
import type CertificationModuleService from "../../src/modules/certification/service";
import type { NewCertificate } from "../../src/modules/certification/service";
import { PRIVATE_FILE_MODULE } from "../../src/modules/private-file";
import type PrivateFileModuleService from "../../src/modules/private-file/service";
import { keepPrivateFileWorkflow } from "../../src/workflows/private-file/keep-private-file";

/** A P-IRT number of Lebak, valid until the end of 2029. */
export const PIRT = "P-IRT 2063602010123-29";

/** A claim of a business with a picture of its paper, which waits for a verifier; a P-IRT unless a test says otherwise. */
export async function claimedCertificate(
  container: MedusaContainer,
  seller_id: string,
  given: Partial<NewCertificate> = {},
  member_id = "selmem_test",
): Promise<{ id: string; fileId: string }> {
  const fileId = await pictureOfPaper(container, seller_id, member_id);
  const [claim] = await container
    .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    .submitCertificates(
      [
        {
          type: "pirt",
          number: PIRT,
          seller_id,
          file_id: fileId,
          valid_until: new Date("2029-12-31T16:59:59.999Z"),
          ...given,
        },
      ],
      { by: "seller", actor: member_id, now: new Date() },
    );
  return { id: claim?.id ?? "", fileId };
}

async function pictureOfPaper(
  container: MedusaContainer,
  seller_id: string,
  uploaded_by: string,
): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "lapak-paper-")), "paper.png");
  const paper = { width: 60, height: 80, channels: 3 as const, background: "#fff8e0" };
  await writeFile(path, await sharp({ create: paper }).png().toBuffer());
  const { result } = await keepPrivateFileWorkflow(container).run({
    input: { path, name: 'P-IRT "keripik" é.png', kind: "certificate", seller_id, uploaded_by },
  });
  await container
    .resolve<PrivateFileModuleService>(PRIVATE_FILE_MODULE)
    .attachPrivateFile({ id: result.id, kind: "certificate", seller_id, now: new Date() });
  return result.id;
}
