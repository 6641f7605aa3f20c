import { describe, expect, it } from "vitest";
import { pictureOf } from "./picture-of";

const picture = { key: "talas-1", width: 1080, height: 1080, blur: "data:,", alt: { id: "Talas", en: "" } };

describe("the picture that an upload answers", () => {
  it("is read as it is", () => {
    expect(pictureOf({ picture })).toEqual(picture);
  });

  it("needs no words", () => {
    const { alt: _, ...wordless } = picture;
    expect(pictureOf({ picture: wordless })).toEqual({ ...picture, alt: { id: "", en: "" } });
  });

  it.each([null, "<html>", {}, { picture: null }, { picture: { ...picture, key: 7 } }])(
    "is not made up from %j",
    (answer) => {
      expect(pictureOf(answer)).toBeUndefined();
    },
  );
});
