import type { ReactNode } from "react";
import { sellerTexts } from "@/seller-centre/texts";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";

interface PageHeadProps {
  title: string;
  intro?: ReactNode;
  /** The page above this one. */
  back?: { href: string; name?: string };
  /** What one comes here to do: a button beside the title. */
  action?: ReactNode;
}

/** Opens every page of the centre: the way back, what this is, and the main thing to do. */
export function PageHead({ title, intro, back, action }: PageHeadProps) {
  return (
    <div className="mb-6">
      {back === undefined ? null : (
        <ShopLink
          href={back.href}
          className="-mt-3 -ml-2 inline-flex min-h-11 items-center gap-1.5 px-2 text-sm font-semibold text-leaf underline-offset-4 hover:underline"
        >
          <Icon name="arrow-left" className="size-4" />
          {back.name ?? sellerTexts("shell")("back")}
        </ShopLink>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="min-w-0 text-2xl">{title}</h1>
        {action}
      </div>
      {intro === undefined ? null : <p className="mt-1 max-w-text text-ink-soft">{intro}</p>}
    </div>
  );
}
