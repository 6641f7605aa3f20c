import type { ReactNode } from "react";
import { Icon } from "@/ui/icon";
import type { IconName } from "@/ui/icon-names";
import { ShopLink } from "@/ui/shop-link";

interface ReviewSectionProps {
  icon: IconName;
  title: string;
  links?: readonly { href: string; name: string }[];
  children: ReactNode;
}

/** A part of what is looked over before ordering, with the way to change it. */
export function ReviewSection({ icon, title, links = [], children }: ReviewSectionProps) {
  return (
    <section className="rounded-md border border-line bg-card p-4 text-sm sm:p-5">
      <h2 className="mb-2 flex items-center gap-2 text-base">
        <Icon name={icon} className="size-5 text-leaf" />
        {title}
      </h2>
      {children}
      {links.length === 0 ? null : (
        <p className="mt-1 -mb-2 flex flex-wrap gap-x-6">
          {links.map(({ href, name }) => (
            <ShopLink
              key={href}
              href={href}
              className="flex min-h-11 items-center gap-1.5 font-semibold text-leaf underline-offset-4 hover:underline"
            >
              <Icon name="pencil" className="size-4" />
              {name}
            </ShopLink>
          ))}
        </p>
      )}
    </section>
  );
}
