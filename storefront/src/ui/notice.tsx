import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";

const TONES = {
  info: { box: "border-line bg-honey-tint text-ink", icon: "info" },
  good: { box: "border-leaf bg-leaf-tint text-leaf-deep", icon: "circle-check" },
  bad: { box: "border-danger bg-danger-tint text-danger", icon: "triangle-exclamation-point" },
} as const satisfies Record<string, { box: string; icon: IconName }>;

interface NoticeProps {
  tone?: keyof typeof TONES;
  title?: string;
  /** Announced as soon as it appears: for what follows upon something the reader did. */
  live?: boolean;
  children?: ReactNode;
}

/** Something the reader should know, in a box. */
export function Notice({ tone = "info", title, live, children }: NoticeProps) {
  const { box, icon } = TONES[tone];
  const role = live ? (tone === "bad" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={`flex gap-3 rounded-md border px-4 py-3 text-sm ${box}`}>
      <Icon name={icon} className="mt-0.5 size-5" />
      <div className="grid min-w-0 gap-1">
        {title === undefined ? null : <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
