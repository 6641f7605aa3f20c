import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { LoadState } from "../layout/load-state";
import { NewTabLink } from "../layout/new-tab-link";
import { usePrivateFile } from "./use-private-file";

interface PrivateFileProps {
  id: string;
  /** What it is a file of, for those who do not see it. */
  title: string;
}

/** A picture or PDF that lies outside of the public folder, fetched with the reader's own session. */
export function PrivateFile({ id, title }: PrivateFileProps) {
  const { t } = useTranslation("agency");
  const file = usePrivateFile(id);
  if (!file.address) return <LoadState query={file} />;
  return (
    <figure className="flex flex-col gap-2 p-4">
      {file.mime?.startsWith("image/") ? (
        <img
          src={file.address}
          alt={title}
          className="bg-ui-bg-subtle max-h-[70vh] w-full rounded-md object-contain"
        />
      ) : file.mime === "application/pdf" ? (
        <iframe src={file.address} title={title} className="h-[70vh] w-full rounded-md border" />
      ) : (
        <Text size="small">{t("privateFile.notShown")}</Text>
      )}
      <figcaption>
        <NewTabLink href={file.address}>{t("privateFile.openLarge")}</NewTabLink>
      </figcaption>
    </figure>
  );
}
