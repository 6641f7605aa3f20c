import { ArrowDownTray } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

/** Downloads what a list shows, all pages of it, as a sheet. */
export function ExportLinks({ addressOf }: { addressOf: (format: "csv" | "xlsx") => string }) {
  const { t } = useTranslation("agency");
  return (
    <>
      {(["xlsx", "csv"] as const).map((format) => (
        <Button key={format} asChild size="small" variant="secondary">
          <a href={addressOf(format)} download>
            <ArrowDownTray aria-hidden />
            {t(`common.export.${format}`)}
          </a>
        </Button>
      ))}
    </>
  );
}
