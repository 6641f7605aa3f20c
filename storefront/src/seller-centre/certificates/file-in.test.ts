import { describe, expect, it } from "vitest";
import { fileIn } from "@/seller-centre/certificates/file-in";

describe("the answer to a file that was sent", () => {
  it("holds the file's id and name", () => {
    expect(fileIn({ file: { id: "file_1", name: "pirt.pdf", mime: "application/pdf", size: 7 } })).toEqual({
      id: "file_1",
      name: "pirt.pdf",
    });
  });

  it.each([null, "x", {}, { file: null }, { file: { id: 1, name: "a" } }])(
    "holds none when it is %j",
    (body) => {
      expect(fileIn(body)).toBeUndefined();
    },
  );
});
