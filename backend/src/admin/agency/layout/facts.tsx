import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Names and values, one below the other; a value that is missing is said to be. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  const { t } = useTranslation("agency");
  return (
    <dl className="divide-y">
      {facts.map(([name, value]) => (
        <div key={name} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-4 px-6 py-2.5">
          <dt className="txt-small text-ui-fg-subtle">{name}</dt>
          <dd className="txt-small min-w-0 break-words">
            {isMissing(value) ? <span className="text-ui-fg-subtle">{t("common.missing")}</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isMissing(value: ReactNode): boolean {
  return value === null || value === undefined || value === "";
}
