import { CERTIFICATE_STATUSES } from "@lapak-lebak/domain/certificates";
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { useTranslation } from "react-i18next";
import { shortTypeWords } from "../certificates/type-words";
import { useStatusWords } from "../layout/status-words";
import { useLanguage } from "../session/use-language";
import type { CertificateCount } from "./api";
import { CHART_COLOURS } from "./chart-colours";

const COLOUR_OF_STATUS: Record<(typeof CERTIFICATE_STATUSES)[number], string> = {
  verified: CHART_COLOURS[0],
  submitted: CHART_COLOURS[1],
  rejected: CHART_COLOURS[2],
  revoked: CHART_COLOURS[3],
  expired: CHART_COLOURS[4],
};

/** In pixels: a bar with the space around it, and the axis with the legend. */
const BAR_HEIGHT = 28;
const FRAME_HEIGHT = 80;

/** Certificates by kind and state. The table below it says the same in figures. */
export function CertificateChart({ counts }: { counts: readonly CertificateCount[] }) {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const words = useStatusWords("certificate");
  const types = [...new Set(counts.map(({ type }) => type))];
  const data = types.map((type) => ({
    name: shortTypeWords(type, language),
    ...Object.fromEntries(
      counts.filter((one) => one.type === type).map(({ status, count }) => [status, count]),
    ),
  }));
  return (
    <div
      role="img"
      aria-label={t("statistics.certificatesByType")}
      className="w-full"
      style={{ height: FRAME_HEIGHT + types.length * BAR_HEIGHT }}
    >
      <ResponsiveContainer>
        <BarChart data={data} layout="vertical" margin={{ left: 8, right: 16 }} accessibilityLayer={false}>
          <CartesianGrid horizontal={false} strokeDasharray="3 3" />
          <XAxis type="number" allowDecimals={false} tick={{ fontSize: 12 }} />
          <YAxis type="category" dataKey="name" interval={0} width={128} tick={{ fontSize: 12 }} />
          <Tooltip contentStyle={{ background: "var(--bg-base)", color: "var(--fg-base)" }} />
          <Legend />
          {CERTIFICATE_STATUSES.map((status) => (
            <Bar
              key={status}
              dataKey={status}
              name={words(status)}
              stackId="all"
              fill={COLOUR_OF_STATUS[status]}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
