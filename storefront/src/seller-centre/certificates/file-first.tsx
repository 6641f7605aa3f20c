import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Button } from "@/ui/button";

/** Sends the file in a form of its own, for browsers without a script; the page comes back with it. */
export function FileFirst({ type, replaces }: { type: string; replaces: string }) {
  const t = sellerTexts("certificates");
  return (
    <noscript>
      <form
        action={sellerRoutes.fileWithoutScript({ type, replaces })}
        method="post"
        encType="multipart/form-data"
        className="mb-6 grid gap-4 rounded-md border border-line bg-card p-4"
      >
        <h2 className="text-lg">{t("new.fileFirstTitle")}</h2>
        <p className="text-sm">{t("new.fileFirstBody")}</p>
        <input type="hidden" name="kind" value="certificate" />
        <input
          type="file"
          name="file"
          aria-label={t("detail.file")}
          accept="application/pdf,image/jpeg,image/png,image/webp"
          required
        />
        <Button look="secondary">{t("new.fileFirstSubmit")}</Button>
      </form>
    </noscript>
  );
}
