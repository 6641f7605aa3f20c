import type { Me } from "@/backend/schemas/seller-me";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { LinkButton } from "@/ui/link-button";
import { Notice } from "@/ui/notice";
import { sectionsMissing, type Section } from "./sections";

/** Says that a part was saved, and leads to the next one that lacks something. */
export function SectionSaved({ section, me }: { section: Section; me: Me }) {
  const t = sellerTexts("business");
  const isOwner = me.member.role === "owner";
  const [next] = sectionsMissing(me.steps).filter((missing) => isOwner || missing !== "rekening");
  return (
    <Notice tone="good" title={t("sectionSaved", { section: t(`sections.${section}.title`) })} live>
      {next === undefined ? <p>{t("allDone")}</p> : null}
      <p className="mt-2">
        <LinkButton href={next === undefined ? sellerRoutes.home() : sellerRoutes.section(next)}>
          {next === undefined ? t("toHome") : t("next", { section: t(`sections.${next}.title`) })}
        </LinkButton>
      </p>
    </Notice>
  );
}
