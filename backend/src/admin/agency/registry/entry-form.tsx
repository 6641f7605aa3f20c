import { REGISTRY_COLUMNS, type RegistryColumn } from "@lapak-lebak/domain/registry-row";
import { Button, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/choice-field";
import { TextField } from "../fields/text-field";
import { NotSaved } from "../layout/not-saved";
import { Refusal } from "../request/refusal";
import { saveRegistryEntry, type RegistryDetail } from "./api";
import { useCellChoices } from "./cell-choices";
import { cellOf } from "./cell-words";

interface EntryFormProps {
  sellerId: string;
  business: RegistryDetail["business"];
  onClose: () => void;
}

/** Changes what the agency's file says of a business. Cells are written as in the file, and read by the same rules. */
export function EntryForm({ sellerId, business, onClose }: EntryFormProps) {
  const { t } = useTranslation("agency");
  const queries = useQueryClient();
  const [cells, setCells] = useState(() => writtenCells(business));
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => saveRegistryEntry(sellerId, cells),
    onSuccess: async () => {
      toast.success(t("common.saved"));
      await queries.invalidateQueries({ queryKey: ["agency"] });
      onClose();
    },
  });
  const faults = error instanceof Refusal ? error.fields : {};
  const choicesOf = useCellChoices();
  return (
    <form
      className="grid gap-4 px-6 py-4 md:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      {REGISTRY_COLUMNS.map((column) => {
        const fault = faults[column];
        const shared = {
          label: t(`registry.columns.${column}`),
          value: cells[column],
          complaint: fault && t(`registry.faults.${fault}`, { defaultValue: fault }),
          onChange: (value: string) => setCells((before) => ({ ...before, [column]: value })),
        };
        const choices = choicesOf[column];
        return choices ? (
          <ChoiceField key={column} {...shared} choices={choices} />
        ) : (
          <TextField key={column} {...shared} required={column === "name"} />
        );
      })}
      <div className="flex flex-wrap items-center gap-3 md:col-span-2">
        <Button type="submit" isLoading={isPending}>
          {t("common.save")}
        </Button>
        <Button type="button" variant="secondary" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <NotSaved error={error} />
      </div>
    </form>
  );
}

/** The cells as they would stand in the agency's file. */
function writtenCells(business: RegistryDetail["business"]): Record<RegistryColumn, string> {
  const written = (column: RegistryColumn) => {
    const cell = cellOf(business, column);
    if (cell === null) return "";
    if (typeof cell === "boolean") return cell ? "Ya" : "Tidak";
    return Array.isArray(cell) ? cell.join("; ") : String(cell);
  };
  return Object.fromEntries(REGISTRY_COLUMNS.map((column) => [column, written(column)])) as Record<
    RegistryColumn,
    string
  >;
}
