import { ShopLink } from "@/ui/shop-link";

/** "Belum punya akun? Daftar": a question with the way to its answer. */
export function DoorLink({ question, href, name }: { question?: string; href: string; name: string }) {
  return (
    <p>
      {question === undefined ? null : <>{question} </>}
      <ShopLink
        href={href}
        className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4"
      >
        {name}
      </ShopLink>
    </p>
  );
}
