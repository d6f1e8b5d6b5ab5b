import fc from "fast-check";
import JSZip from "jszip";
import { checkZip } from "../../../src/importers/zip/checkZip";
import { packStored } from "../../../src/importers/zip/packStored";
import type { UnpackedParts } from "../../../src/importers/zip/Unpacked";

const limits = { parts: 100, xml: 100_000, allXml: 1_000_000, media: 1_000_000 };

describe("parts that stand unpacked in a package", () => {
  it("are found again by a reader of zip files, whatever their names and contents", async () => {
    const anyParts = fc.dictionary(
      fc
        .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
        .map((name) => `xl/ñ ${name.replace(/[\\/]/g, "")}.xml`),
      fc.uint8Array({ maxLength: 300 }),
      { maxKeys: 8 },
    );
    await fc.assert(
      fc.asyncProperty(anyParts, async (parts) => {
        const zip = await JSZip.loadAsync(packStored(new Map(Object.entries(parts))));
        expect(Object.keys(zip.files).toSorted()).toEqual(Object.keys(parts).toSorted());
        for (const [name, bytes] of Object.entries(parts))
          expect([...((await zip.file(name)?.async("uint8array")) ?? [])]).toEqual([...bytes]);
      }),
      { numRuns: 50 },
    );
  });

  it("are those that were unpacked to be checked, XML only", async () => {
    const zip = new JSZip().file("a.xml", "<a>Girón</a>").file("b.png", "no picture");
    const parts: UnpackedParts = new Map();
    const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    expect(await checkZip(bytes, limits, parts)).toBeUndefined();
    expect([...parts].map(([name, part]) => [name, new TextDecoder().decode(part)])).toEqual([
      ["a.xml", "<a>Girón</a>"],
    ]);
  });
});
