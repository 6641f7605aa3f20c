import { Button, Text, toast, usePrompt } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router-dom";
import { BackLink } from "../layout/back-link";
import { Section } from "../layout/section";
import { Status } from "../layout/status";
import { TwoColumns } from "../layout/two-columns";
import { PresenceNote } from "../decision/presence-note";
import { NotSaved } from "../layout/not-saved";
import { Refusal } from "../request/refusal";
import { deleteCollection, saveCollection, type Collection } from "./api";
import { BothLanguages } from "./both-languages";
import { CollectionFields } from "./collection-fields";
import { complaintsAbout } from "./complaints";
import { add } from "./goods-order";
import { GoodsSearch } from "./goods-search";
import { SortableGoods } from "./sortable-goods";
import { useCollectionForm } from "./use-collection-form";

/** Writes a collection: where and when it stands, what it says, and which goods it shows in which order. */
export function CollectionEditor({ stored }: { stored: Collection | null }) {
  const { t } = useTranslation("agency");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const ask = usePrompt();
  const draft = useCollectionForm(stored);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const save = useMutation({
    mutationFn: () => saveCollection(stored?.id ?? null, draft.form, draft.goods),
    onSuccess: async (id) => {
      toast.success(t("curation.saved"));
      await queries.invalidateQueries({ queryKey: ["agency"] });
      void navigate(`/curation/${id}`, { replace: true });
    },
  });
  const removal = useMutation({
    mutationFn: deleteCollection,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["agency"] });
      void navigate("/curation");
    },
  });
  const refused = save.error instanceof Refusal ? save.error.fields : {};
  const complaints = Object.fromEntries(
    Object.entries({ ...refused, ...faults }).map(([field, code]) => [
      field,
      code && t(`curation.faults.${code}`, { defaultValue: t("curation.faults.invalid") }),
    ]),
  );
  const submit = () => {
    const found = complaintsAbout(draft.form);
    setFaults(found);
    if (Object.keys(found).length === 0) save.mutate();
  };
  const remove = async (id: string) => {
    const agreed = await ask({
      title: t("curation.removeTitle"),
      description: t("curation.removeBody"),
      confirmText: t("curation.remove"),
      cancelText: t("common.cancel"),
    });
    if (agreed) removal.mutate(id);
  };
  const failure = save.error ?? removal.error;
  return (
    <>
      <BackLink to="/curation">{t("curation.title")}</BackLink>
      <TwoColumns
        beside={
          <>
            {stored ? <PresenceNote kind="collection" id={stored.id} /> : null}
            <Section title={t("curation.saveTitle")}>
              <div className="flex flex-col gap-3 px-6 py-4">
                <Text size="small">{t(draft.form.starts_at ? "curation.willShow" : "curation.isDraft")}</Text>
                <NotSaved error={failure} />
                <Button type="button" size="large" isLoading={save.isPending} onClick={submit}>
                  {t("curation.save")}
                </Button>
                {stored ? (
                  <Button
                    type="button"
                    variant="secondary"
                    isLoading={removal.isPending}
                    onClick={() => void remove(stored.id)}
                  >
                    {t("curation.remove")}
                  </Button>
                ) : null}
              </div>
            </Section>
            <BothLanguages form={draft.form} goods={draft.goods} />
          </>
        }
      >
        <Section
          level="h1"
          title={stored?.title.id ?? t("curation.newTitle")}
          aside={stored ? <Status of="collection" status={stored.status} /> : null}
        >
          <CollectionFields draft={draft} complaints={complaints} storedMaker={stored?.seller ?? null} />
        </Section>
        <Section title={t("curation.goods")} intro={t("curation.goodsIntro")}>
          <SortableGoods goods={draft.goods} onChange={draft.setGoods} />
        </Section>
        <Section title={t("curation.addGoods")}>
          <GoodsSearch
            chosen={draft.goods.map(({ product_id }) => product_id)}
            onAdd={(goods) => draft.setGoods(add(draft.goods, goods))}
          />
        </Section>
      </TwoColumns>
    </>
  );
}
