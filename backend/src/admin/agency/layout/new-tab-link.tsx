import { ArrowUpRightOnBox } from "@medusajs/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** A link away from the console, in a tab of its own and said to be so. */
export function NewTabLink({ href, children }: { href: string; children: ReactNode }) {
  const { t } = useTranslation("agency");
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="txt-small text-ui-fg-interactive-hover inline-flex min-h-6 items-center gap-1 underline underline-offset-2"
    >
      {children}
      <ArrowUpRightOnBox aria-hidden />
      <span className="sr-only">({t("common.opensNewTab")})</span>
    </a>
  );
}
