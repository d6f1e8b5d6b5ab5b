import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { keepResults } from "./office/keepResults";
import { officeArguments, residentProfile } from "./office/residentOffice";

/** What stands in every formula cell before LibreOffice opens the file: whoever still reads it read no recalculated value. */
export const sentinel = "VALOR-NO-RECALCULADO";

/** setup.js is a plain script, and asks once for all files of a run. */
const isThere: () => boolean = require("./office/isThere.js");

/** True where LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  const known = process.env.RESIDENT_OFFICE_THERE;
  return known === undefined ? isThere() : known === "true";
}

async function spoilSheets(zip: JSZip): Promise<void> {
  for (const part of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const xml = await part.async("string");
    const spoiled = xml.replace(
      /<c ([^>]*)>(<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)(?:<v>[^<]*<\/v>)?<\/c>/g,
      (_, attributes: string, f: string) => {
        const rest = attributes.replace(/\s*\bt="[^"]*"/, "");
        return `<c ${rest} t="str">${f}<v>${sentinel}</v></c>`;
      },
    );
    zip.file(part.name, spoiled);
  }
}

/** Titles on each printed page: with them LibreOffice 7.4 looks for pages down to row 1,048,576, which is half of its work. */
const titles = /<definedName name="_xlnm\.Print_Titles"[^>]*>[^<]*<\/definedName>/g;

async function dropTitles(zip: JSZip): Promise<void> {
  const part = "xl/workbook.xml";
  zip.file(part, ((await zip.file(part)?.async("string")) ?? "").replace(titles, ""));
}

async function change(bytes: Uint8Array, edits: readonly ((zip: JSZip) => Promise<void>)[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const edit of edits) await edit(zip);
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

/** The file with the sentinel as cached value of every formula. */
export function spoilCaches(bytes: Uint8Array): Promise<Uint8Array> {
  return change(bytes, [spoilSheets]);
}

/** The file to calculate, and not to print. */
function spoilUnprinted(bytes: Uint8Array): Promise<Uint8Array> {
  return change(bytes, [spoilSheets, dropTitles]);
}

function soffice(profile: string, args: readonly string[], files: number): Promise<void> {
  return new Promise((done, fail) => {
    execFile(
      "soffice",
      [...officeArguments(profile), ...args],
      { timeout: 120_000 * files },
      (error, out, problems) => {
        if (error === null) done();
        else fail(new Error(`${error.message}\n${out}\n${problems}`));
      },
    );
  });
}

/** Converts files by the LibreOffice of the run. */
async function convertAll(
  files: readonly Uint8Array[],
  to: string,
  extension: string,
  from = "xlsx",
): Promise<readonly Uint8Array[]> {
  const profile = await residentProfile();
  const folder = await mkdtemp(join(tmpdir(), "conversion-"));
  try {
    const names = files.map((_, index) => `in${index}`);
    for (const [index, bytes] of files.entries()) await writeFile(join(folder, `in${index}.${from}`), bytes);
    const inputs = names.map((name) => join(folder, `${name}.${from}`));
    await soffice(profile, ["--convert-to", to, "--outdir", join(folder, "out"), ...inputs], files.length);
    const outputs = names.map((name) => readFile(join(folder, "out", `${name}.${extension}`)));
    return (await Promise.all(outputs)).map((bytes) => new Uint8Array(bytes));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(bytes: Uint8Array, to: string, extension: string, from = "xlsx"): Promise<Uint8Array> {
  const [converted] = await convertAll([bytes], to, extension, from);
  if (converted === undefined) throw new Error("LibreOffice converted nothing");
  return converted;
}

const xlsx = "xlsx:Calc MS Excel 2007 XML";

/** A workbook that a person saves as .ods in LibreOffice, opens again and saves as .xlsx. */
export async function throughOds(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(await convert(bytes, "ods", "ods"), xlsx, "xlsx", "ods");
}

/** Workbooks as LibreOffice calculates them. */
export async function recalculateAll(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  return keepResults(files, async (missing) =>
    convertAll(await Promise.all(missing.map(spoilUnprinted)), xlsx, "xlsx"),
  );
}

/** The workbook as LibreOffice calculates it, from a copy without any value of ours in a formula cell. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  const [calculated = bytes] = await recalculateAll([bytes]);
  return calculated;
}

/** The file as LibreOffice prints it, with formulas really calculated. */
export async function toPdf(bytes: Uint8Array, from: "xlsx" | "docx" = "xlsx"): Promise<Uint8Array> {
  return convert(from === "xlsx" ? await spoilCaches(bytes) : bytes, "pdf", "pdf", from);
}

/** Workbooks as LibreOffice prints them, with formulas really calculated. */
export async function toPdfs(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  return convertAll(await Promise.all(files.map(spoilCaches)), "pdf", "pdf");
}

/** A Word document as LibreOffice writes it after reading it into its own format. */
export async function rewriteDocx(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(await convert(bytes, "odt", "odt", "docx"), "docx:MS Word 2007 XML", "docx", "odt");
}
