import JSZip from "jszip";
import { importWords } from "../../../src/i18n/es/import";
import { readForm } from "../../../src/importers/readForm";
import { checkZip } from "../../../src/importers/zip/checkZip";
import { measureZip } from "../../../src/importers/zip/measureZip";
import { docxOf, inDirectory, paragraph } from "../../hostile/pieces";

const limits = { parts: 10, xml: 100_000, allXml: 150_000, media: 1_000_000 };

/** A package whose parts stand in it unpacked, so that one letter can be changed. */
async function plainZip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

/** The first place of a text in a file, overwritten with one of the same length. */
function overwrite(bytes: Uint8Array, text: string, other: string): Uint8Array {
  const at = new TextDecoder("latin1").decode(bytes).indexOf(text);
  const copy = bytes.slice();
  copy.set(new TextEncoder().encode(other), at);
  return copy;
}

describe("checkZip", () => {
  it("says nothing of a sound package, of whatever packing", async () => {
    const parts = { "a.xml": "<a/>", "b.png": "no picture", "vacia.xml": "" };
    expect(await checkZip(await plainZip(parts), limits)).toBeUndefined();
    const zip = await JSZip.loadAsync(await plainZip(parts));
    expect(
      await checkZip(await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }), limits),
    ).toBeUndefined();
    const streamed = await zip.generateAsync({ type: "uint8array", streamFiles: true });
    expect(await checkZip(streamed, limits)).toBeUndefined();
  });

  it.each([
    ["a part", { "a.xml": "x".repeat(100_001) }, "part"],
    ["all parts", { "a.xml": "x".repeat(90_000), "b.rels": "x".repeat(90_000) }, "unpacked"],
    ["pictures", { "a.png": "x".repeat(1_000_001) }, "media"],
    ["the number of parts", Object.fromEntries([..."abcdefghijk"].map((name) => [name, ""])), "parts"],
  ])("stops at a limit of %s before anything is unpacked", async (_, parts, code) => {
    expect(await checkZip(await plainZip(parts), limits)).toMatchObject({ code });
  });

  it("reads sizes of 64 bits, as some programs write them for small parts too", async () => {
    const bytes = await plainZip({ "abcdefghijklmnopqrstuvwxyz.xml": "<a/>" });
    const long = inDirectory(bytes, 24, (view, at) => view.setUint32(at, 0xffffffff, true));
    expect(measureZip(long)?.[0]?.size).toBe(0xffffffff);
    expect(measureZip(bytes.slice(0, -10))).toBeUndefined();
  });
});

describe("a Word document that was altered behind Word's back", () => {
  it.each([
    ["a digit of an amount", "$34.500.000", "$84.500.000"],
    ["a letter of a text", "Realizar", "Realixar"],
    ["a tag", "<w:p><w:r>", "<w:q><w:r>"],
  ])("is refused: %s", async (_, text, other) => {
    const packed = await docxOf(paragraph("Realizar el taller por $34.500.000"));
    const parts = await JSZip.loadAsync(packed);
    const plain = await parts.generateAsync({ type: "uint8array", compression: "STORE" });
    const reading = await readForm(overwrite(plain, text, other));
    expect(reading).toEqual({ ok: false, code: "broken-docx", found: "checksum" });
    expect(importWords.unreadable["broken-docx"]("checksum")).toBe(
      "El documento de Word está dañado: su contenido cambió después de guardarlo. Ábralo en Word, revise el texto, guárdelo de nuevo y repita.",
    );
  });
});
