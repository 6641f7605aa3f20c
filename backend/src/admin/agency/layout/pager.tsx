import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { PAGE_SIZE } from "../request/page-of";

interface PagerProps {
  offset: number;
  count: number;
  onChange: (offset: number) => void;
}

/** Which rows of a list are shown, with the way to those before and after; nothing where there are none. */
export function Pager({ offset, count, onChange }: PagerProps) {
  const { t } = useTranslation("agency");
  if (count === 0) return null;
  const last = Math.min(offset + PAGE_SIZE, count);
  return (
    <nav aria-label={t("common.pages")} className="flex items-center justify-between gap-4 px-6 py-3">
      <Text size="small" role="status">
        {t("common.shown", { first: offset + 1, last, count })}
      </Text>
      <div className="flex gap-2">
        <Button
          variant="transparent"
          disabled={offset === 0}
          onClick={() => onChange(Math.max(0, offset - PAGE_SIZE))}
        >
          {t("common.previous")}
        </Button>
        <Button variant="transparent" disabled={last >= count} onClick={() => onChange(offset + PAGE_SIZE)}>
          {t("common.next")}
        </Button>
      </div>
    </nav>
  );
}
