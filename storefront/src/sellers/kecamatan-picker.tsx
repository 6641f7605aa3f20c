import { KECAMATAN } from "@lapak-lebak/domain/areas";
import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Button } from "@/ui/button";
import { Select } from "@/ui/select";

/** Narrows the directory to a kecamatan; a plain form. */
export function KecamatanPicker({ market, kecamatan }: { market: Market; kecamatan: string }) {
  const t = translate(market.language, "sellers");
  const sorted = [...KECAMATAN].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <form action={routes.sellers(market.code)} className="flex max-w-form items-end gap-2">
      <div className="flex-1">
        <Select id="kecamatan" name="kecamatan" label={t("kecamatan")} defaultValue={kecamatan}>
          <option value="">{t("all")}</option>
          {sorted.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <Button look="secondary">{t("show")}</Button>
    </form>
  );
}
