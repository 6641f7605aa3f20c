import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { NumberCheck } from "./api";

interface NumberCheckViewProps {
  type: string;
  check: NumberCheck;
}

/** What the digits of a number say, and what is odd about them: to be compared with the paper beside it. */
export function NumberCheckView({ type, check }: NumberCheckViewProps) {
  const { t } = useTranslation("agency");
  const parts = Object.entries(check.parsed ?? {});
  return (
    <div className="flex flex-col gap-2 px-6 py-4">
      <Text size="small" weight="plus">
        {t(check.ok ? "certificates.formRight" : "certificates.formWrong")}
      </Text>
      {[...check.reasons, ...check.warnings].map(({ code, actual, expected }) => (
        <Text key={code} size="small" className="text-ui-tag-orange-text">
          ⚠ {t(`certificates.remarks.${code}`, { actual, expected, defaultValue: code })}
        </Text>
      ))}
      {parts.length > 0 ? (
        <table className="txt-small w-full">
          <caption className="sr-only">{t("certificates.digitsSay")}</caption>
          <tbody>
            {parts.map(([part, digits]) => (
              <tr key={part} className="border-t">
                <th scope="row" className="text-ui-fg-subtle py-1.5 pr-4 text-left font-normal">
                  {t(`certificates.parts.${part}`, { defaultValue: part })}
                </th>
                <td className="py-1.5 font-mono">{digits}</td>
                <td className="py-1.5 pl-4">
                  {t(`certificates.meanings.${type}.${part}.${digits}`, { defaultValue: "" })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}
