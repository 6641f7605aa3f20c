import type { Market } from "@lapak-lebak/domain/market";
import type { Facets } from "@/backend/schemas/catalog";
import { formatCount } from "@/i18n/dates";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { FilterChoice } from "./filter-choice";
import { FilterGroup } from "./filter-group";
import { priceRangeOf, type SearchQuery } from "./search-query";

interface FilterFormProps {
  market: Market;
  query: SearchQuery;
  facets: Facets;
}

const EXAMPLES: Record<string, string> = { IDR: "20.000", JPY: "500" };

/** All filters of a search in one plain form; the results have an address of their own. */
export function FilterForm({ market, query, facets }: FilterFormProps) {
  const t = translate(market.language, "search");
  const count = (n: number) => formatCount(n, market.language);
  const { problems } = priceRangeOf(query, market.currency);
  const example = EXAMPLES[market.currency] ?? "4.50";
  const complaint = (problem: keyof typeof problems) => {
    const code = problems[problem];
    return code === undefined ? undefined : t(`priceProblems.${code}`, { example });
  };
  return (
    <form action={routes.search(market.code)} className="grid gap-7 p-4 md:p-0">
      {query.q === "" ? null : <input type="hidden" name="q" value={query.q} />}
      {query.seller === "" ? null : <input type="hidden" name="seller" value={query.seller} />}
      {query.sort === "relevance" ? null : <input type="hidden" name="sort" value={query.sort} />}
      <FilterGroup legend={t("filters.category")}>
        <FilterChoice
          type="radio"
          name="category"
          value=""
          checked={query.category === ""}
          label={t("filters.anyCategory")}
        />
        {facets.category.map(({ value, label, count: n }) => (
          <FilterChoice
            key={value}
            type="radio"
            name="category"
            value={value}
            checked={query.category === value}
            label={label}
            count={count(n)}
          />
        ))}
      </FilterGroup>
      {facets.certificate.length === 0 ? null : (
        <FilterGroup legend={t("filters.certificate")}>
          {facets.certificate.map(({ value, label, count: n }) => (
            <FilterChoice
              key={value}
              type="checkbox"
              name="certificate"
              value={value}
              checked={query.certificate.includes(value)}
              label={label}
              count={count(n)}
            />
          ))}
        </FilterGroup>
      )}
      <Select id="kecamatan" name="kecamatan" label={t("filters.kecamatan")} defaultValue={query.kecamatan}>
        <option value="">{t("filters.anyKecamatan")}</option>
        {facets.kecamatan.map(({ value, label, count: n }) => (
          <option key={value} value={value}>
            {label} ({count(n)})
          </option>
        ))}
      </Select>
      <FilterGroup legend={t("filters.price", { currency: market.currency })}>
        <div className="grid grid-cols-2 items-start gap-3">
          <Field
            id="min_price"
            name="min_price"
            inputMode="decimal"
            label={t("filters.minPrice")}
            defaultValue={query.minPrice}
            error={complaint("minPrice")}
          />
          <Field
            id="max_price"
            name="max_price"
            inputMode="decimal"
            label={t("filters.maxPrice")}
            defaultValue={query.maxPrice}
            error={complaint("maxPrice")}
          />
        </div>
      </FilterGroup>
      <FilterGroup legend={t("filters.availability")}>
        <FilterChoice
          type="checkbox"
          name="in_stock"
          value="1"
          checked={query.inStock}
          label={t("filters.inStock")}
          count={count(facets.in_stock.count)}
        />
        {market.channel === "home" ? (
          <FilterChoice
            type="checkbox"
            name="export_ready"
            value="1"
            checked={query.exportReady}
            label={t("filters.exportReady")}
            count={count(facets.export_ready.count)}
          />
        ) : null}
      </FilterGroup>
      <div className="sticky bottom-0 -mx-4 border-t border-line bg-card p-4 md:static md:mx-0 md:border-0 md:bg-transparent md:p-0">
        <Button wide>{t("filters.apply")}</Button>
      </div>
    </form>
  );
}
