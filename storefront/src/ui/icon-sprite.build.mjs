// Draws icon-sprite.svg and icon-names.ts from the Lucide icons named below (ISC licence). Run: node src/ui/icon-sprite.build.mjs
// A sprite is one small file that browsers keep; inline icons would be repeated in every page, twice.
import { writeFileSync } from "node:fs";

const names = [
  "arrow-left",
  "arrow-right",
  "badge-check",
  "banknote",
  "bell",
  "calendar",
  "camera",
  "check",
  "chevron-down",
  "chevron-left",
  "chevron-right",
  "circle-exclamation-point",
  "circle-check",
  "clock",
  "cloud-check",
  "cloud-off",
  "copy",
  "external-link",
  "eye",
  "file-text",
  "globe",
  "hand-heart",
  "house",
  "info",
  "key-round",
  "landmark",
  "leaf",
  "list-checks",
  "log-out",
  "mail",
  "map-pin",
  "menu",
  "message-circle",
  "minus",
  "move",
  "package",
  "package-check",
  "pencil",
  "phone",
  "plus",
  "printer",
  "refresh-cw",
  "scale",
  "search",
  "send",
  "shield-check",
  "shopping-basket",
  "sliders-horizontal",
  "sprout",
  "store",
  "trash",
  "triangle-exclamation-point",
  "truck",
  "upload",
  "user",
  "users",
  "x",
];

const attributesOf = (attributes) =>
  Object.entries(attributes)
    .filter(([name]) => name !== "key")
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("");

const symbols = await Promise.all(
  names.map(async (name) => {
    const { __iconData } = await import(`lucide-react/icons/${name}`);
    const shapes = __iconData.node
      .map(([tag, attributes]) => `<${tag}${attributesOf(attributes)}/>`)
      .join("");
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
  }),
);

const folder = new URL(".", import.meta.url);
writeFileSync(
  new URL("icon-sprite.svg", folder),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><!-- Lucide, ISC licence, https://lucide.dev/license -->${symbols.join("")}</svg>\n`,
);
writeFileSync(
  new URL("icon-names.ts", folder),
  `/** The icons of icon-sprite.svg; both are written by icon-sprite.build.mjs. */\nexport type IconName =\n${names
    .map((name) => `  | "${name}"`)
    .join("\n")};\n`,
);
