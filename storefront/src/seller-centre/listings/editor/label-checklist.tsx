"use client";

import { labelChecklist, type LabelCertificate } from "@lapak-lebak/domain/listing-content";
import { sellerRoutes } from "@/seller-centre/routes";
import { Icon } from "@/ui/icon";
import { useEditor } from "./editor-context";
import { texts } from "./texts";

interface LabelChecklistProps {
  /** Those that cover the goods. */
  certificates: readonly LabelCertificate[];
  producerKnown: boolean;
  now: Date;
}

/** What the law asks on a food label, and what of it the listing does not know yet. Nothing for other goods. */
export function LabelChecklist({ certificates, producerKnown, now }: LabelChecklistProps) {
  const { content } = useEditor();
  const t = texts.review;
  const items = labelChecklist(content, certificates, { producerKnown, now });
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className="text-base">{t.label}</h3>
      <p className="mt-1 text-sm text-ink-soft">{t.labelIntro}</p>
      <ul className="mt-3 border-y border-line text-sm">
        {items.map(({ code, ok, field }) => (
          <li key={code} className="flex min-h-11 items-center gap-2.5 border-line py-1 not-first:border-t">
            <Icon
              name={ok === true ? "circle-check" : ok === false ? "circle-exclamation-point" : "package"}
              className={`size-5 ${ok === true ? "text-leaf" : ok === false ? "text-terracotta" : "text-ink-soft"}`}
            />
            <span className="min-w-0 flex-1">{t.labelCodes[code]}</span>
            {ok === false && field !== null ? (
              <a
                href={placeOf(field)}
                aria-label={`${t.labelMend}: ${t.labelCodes[code]}`}
                className="flex min-h-11 items-center font-semibold text-terracotta underline underline-offset-4"
              >
                {t.labelMend}
              </a>
            ) : (
              <span className="text-xs text-ink-soft">
                {ok === true ? t.labelDone : ok === null ? t.labelPack : t.labelMissing}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where an item is mended: in the form, or on a page of its own. */
function placeOf(field: string): string {
  if (field === "business") return sellerRoutes.business();
  if (field === "certificates") return "#certificate_ids";
  return field === "variants" ? "#variants.0.net_weight" : `#${field}`;
}
