import { Button, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SearchForm } from "../fields/search-form";
import { LoadState } from "../layout/load-state";
import { findGoods, type Goods } from "./api";
import { GoodsName } from "./goods-name";

interface GoodsSearchProps {
  /** Ids of the goods that are in the collection already. */
  chosen: readonly string[];
  onAdd: (goods: Goods) => void;
}

/** Looks for goods that are sold, to be put into a collection. */
export function GoodsSearch({ chosen, onAdd }: GoodsSearchProps) {
  const { t } = useTranslation("agency");
  const [words, setWords] = useState("");
  const found = useQuery({
    queryKey: ["agency", "goods", words],
    queryFn: () => findGoods(words),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="flex flex-col gap-2">
      <div className="px-6 pt-4">
        <SearchForm label={t("curation.searchGoods")} value={words} onSearch={setWords} />
      </div>
      {found.data ? null : <LoadState query={found} />}
      <ul aria-label={t("curation.foundGoods")} className="max-h-96 divide-y overflow-y-auto">
        {found.data?.items.map((goods) => (
          <li key={goods.product_id} className="flex items-center gap-3 px-6 py-2">
            <GoodsName goods={goods} />
            {chosen.includes(goods.product_id) ? (
              <Text size="small">{t("curation.isIn")}</Text>
            ) : (
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-label={t("curation.addOne", { title: goods.title })}
                onClick={() => onAdd(goods)}
              >
                {t("curation.add")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {found.data?.items.length === 0 ? <Text className="px-6 pb-4">{t("common.empty")}</Text> : null}
    </div>
  );
}
