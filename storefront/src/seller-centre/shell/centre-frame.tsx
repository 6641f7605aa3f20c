import type { ReactNode } from "react";
import type { Me } from "@/backend/schemas/seller-me";
import { sellerTexts } from "@/seller-centre/texts";
import { settings } from "@/settings";
import { CentreHeader } from "./centre-header";
import { CentreNavigation } from "./centre-navigation";
import { furtherItems, mainItems } from "./navigation-items";
import { WaitingBar } from "./waiting-bar";

/** Header, the ways through the centre, the page: on a phone the ways lie at the foot, under the thumb. */
export function CentreFrame({ me, children }: { me: Me; children: ReactNode }) {
  const t = sellerTexts("shell");
  const [main, further] = [mainItems(), furtherItems(me.member.role)];
  return (
    <div className="flex min-h-dvh flex-col max-md:pb-16">
      <WaitingBar text={t("opening")} />
      <CentreHeader me={me} />
      <div className="page grid flex-1 content-start gap-10 pt-5 pb-12 md:grid-cols-[13rem_minmax(0,1fr)] md:pt-8 md:pb-16">
        <div className="grid content-start gap-4 max-md:hidden">
          <CentreNavigation label={t("navigation")} look="side" items={main} others={further} />
          <div className="border-t border-line pt-4">
            <CentreNavigation label={t("more")} look="side" items={further} />
          </div>
        </div>
        <main id="content" tabIndex={-1} className="min-w-0 outline-none">
          {children}
        </main>
      </div>
      {settings().demonstration ? (
        <footer className="border-t border-line bg-honey-tint py-4 text-sm">
          <p className="page">{t("demonstration")}</p>
        </footer>
      ) : null}
      <CentreNavigation label={t("navigation")} look="bar" items={main} />
    </div>
  );
}
