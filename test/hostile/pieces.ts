import JSZip from "jszip";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { memoryCli } from "../support/memoryIo";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
export const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes.set([code & 0xff, code >> 8], 2 + at * 2);
  }
  return bytes;
};

export async function zipOf(parts: Parts, first?: readonly [string, string]): Promise<Uint8Array> {
  const zip = new JSZip();
  if (first !== undefined) zip.file(first[0], first[1], { compression: "STORE" });
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** Files that many cases start from are made once. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The structured workbook of the sample form. */
export const ourBook = once(async () => {
  const cli = memoryCli();
  await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
  return cli.files.get("libro.xlsx") ?? new Uint8Array();
});

/** A workbook of one small sheet that is not ours. */
export const smallBook = once(() =>
  writeXlsx(
    applyPlan(emptySnapshot, [
      { op: "addSheet", sheet: "Datos" },
      {
        op: "setValues",
        sheet: "Datos",
        area: "A1:B2",
        values: [
          ["Código", "Meta"],
          ["1-2-5-1", "Una meta"],
        ],
      },
    ]),
  ),
);

export type Change = (text: string) => string;

/** A package with parts changed, added, or taken away where the new content is undefined. */
export async function changed(
  book: Uint8Array,
  changes: Readonly<Record<string, Change | Uint8Array | undefined>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(book);
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) zip.remove(path);
    else if (typeof change !== "function") zip.file(path, change);
    else zip.file(path, change((await zip.file(path)?.async("string")) ?? ""), { createFolders: false });
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export const firstSheet = "xl/worksheets/sheet1.xml";

/** The small book with other rows in its sheet. */
export async function withRows(rows: string, after = ""): Promise<Uint8Array> {
  return changed(await smallBook(), {
    [firstSheet]: (xml) =>
      xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, () => `<sheetData>${rows}</sheetData>${after}`),
  });
}

/** Our book with more cells on a sheet: Metas is the fifth. */
export async function withOurCells(cells: string, sheet = 5): Promise<Uint8Array> {
  return changed(await ourBook(), {
    [`xl/worksheets/sheet${sheet}.xml`]: (xml) => xml.replace("</sheetData>", () => `${cells}</sheetData>`),
  });
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>';
const roots =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word document of a body, and other parts. */
export function docxOf(body: string, more: Parts = {}): Promise<Uint8Array> {
  return zipOf({
    "[Content_Types].xml": types,
    "_rels/.rels": roots,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A zip whose directory and headers claim another unpacked size for every part. */
export function claimSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

/** Writes a number over every directory entry of a zip, `at` bytes from its beginning. */
export function inDirectory(bytes: Uint8Array, at: number, write: (view: DataView, place: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let place = 0; place + 46 < copy.length; place += 1)
    if (view.getUint32(place, true) === 0x02014b50) write(view, place + at);
  return copy;
}

/** A container of [MS-CFB] with streams of these names; enough for a look at it. */
export function container(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ["Root Entry", ...streams].entries())
    for (let at = 0; at < name.length; at += 1) bytes[512 + index * 128 + at * 2] = name.charCodeAt(at);
  return bytes;
}
