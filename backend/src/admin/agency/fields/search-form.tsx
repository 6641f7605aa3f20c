import { Button, Input } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Field } from "./field";

interface SearchFormProps {
  label: string;
  value: string;
  onSearch: (words: string) => void;
}

/** Words to look for; asked when sent, not with every letter. */
export function SearchForm({ label, value, onSearch }: SearchFormProps) {
  const { t } = useTranslation("agency");
  return (
    <form
      role="search"
      className="flex min-w-72 flex-1 items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get("q");
        onSearch(typeof typed === "string" ? typed.trim() : "");
      }}
    >
      <Field label={label} className="flex-1">
        {(control) => (
          <Input {...control} key={value} name="q" type="text" role="searchbox" defaultValue={value} />
        )}
      </Field>
      <Button type="submit" variant="secondary">
        {t("common.search")}
      </Button>
    </form>
  );
}
