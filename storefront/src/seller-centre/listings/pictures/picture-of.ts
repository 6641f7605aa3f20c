import type { ContentPicture } from "@lapak-lebak/domain/listing-content";

/** The picture in an upload's answer `{picture}`; undefined where some network between answered in the shop's place. */
export function pictureOf(answer: unknown): ContentPicture | undefined {
  const picture = partOf(answer, "picture");
  const [key, width, height, blur] = ["key", "width", "height", "blur"].map((name) => partOf(picture, name));
  if (typeof key !== "string" || typeof width !== "number" || typeof height !== "number") return undefined;
  const alt = partOf(picture, "alt");
  const [id, en] = [partOf(alt, "id"), partOf(alt, "en")];
  return {
    key,
    width,
    height,
    blur: typeof blur === "string" ? blur : "",
    alt: { id: typeof id === "string" ? id : "", en: typeof en === "string" ? en : "" },
  };
}

function partOf(whole: unknown, name: string): unknown {
  return typeof whole === "object" && whole !== null ? Reflect.get(whole, name) : undefined;
}
