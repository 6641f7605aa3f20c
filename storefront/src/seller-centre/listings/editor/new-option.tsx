"use client";

import { LISTING_LIMITS } from "@lapak-lebak/domain/listing-content";
import { fill } from "@/seller-centre/fill";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { useEditor } from "./editor-context";
import { texts } from "./texts";

const SUGGESTED = ["size", "flavour", "colour"] as const;

/** What buyers may choose by, one touch each; under a name of one's own, too. */
export function NewOption() {
  const { content, edit } = useEditor();
  const t = texts.goods;
  const { options = [], variants = [] } = content;
  if (options.length >= LISTING_LIMITS.options) return null;
  const names = options.map(({ name }) => name.trim().toLowerCase());
  const firstValue = variants[0]?.net_weight?.trim();
  const add = (name: string) =>
    // What one pack was said to weigh becomes the first size.
    edit({ type: "option_added", name, values: [name === t.suggested.size && firstValue ? firstValue : ""] });
  return (
    <div className="flex flex-wrap gap-2">
      {SUGGESTED.map((each) => t.suggested[each])
        .filter((name) => !names.includes(name.toLowerCase()))
        .map((name) => (
          <AddButton
            key={name}
            text={fill(t.addOption, { name: name.toLowerCase() })}
            onClick={() => add(name)}
          />
        ))}
      <AddButton text={t.addOtherOption} onClick={() => add("")} />
    </div>
  );
}

function AddButton({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <Button type="button" look="secondary" onClick={onClick}>
      <Icon name="plus" className="size-4" />
      {text}
    </Button>
  );
}
