import { execFile, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import JSZip from "jszip";

/** What stands in every formula cell before LibreOffice opens the file: whoever still reads it read no recalculated value. */
export const sentinel = "VALOR-NO-RECALCULADO";

/** True where LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
}

// LibreOffice prints the cached values of a foreign .xlsx unless this setting says «always recalculate» (0).
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The file with the sentinel as cached value of every formula. */
export async function spoilCaches(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
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
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

function soffice(profile: string, args: readonly string[], files: number): Promise<void> {
  const all = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", ...args];
  return new Promise((done, fail) => {
    execFile("soffice", all, { timeout: 120_000 * files }, (error, stdout, stderr) => {
      if (error === null) done();
      else fail(new Error(`${error.message}\n${stdout}\n${stderr}`));
    });
  });
}

/** Converts files in one start of LibreOffice: starting it takes longer than calculating. */
async function convertAll(
  files: readonly Uint8Array[],
  to: string,
  extension: string,
  from = "xlsx",
): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
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

/** Workbooks as LibreOffice calculates them, in one start. */
export async function recalculateAll(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  return convertAll(await Promise.all(files.map(spoilCaches)), xlsx, "xlsx");
}

/** The workbook as LibreOffice calculates it, from a copy without any value of ours in a formula cell. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(await spoilCaches(bytes), xlsx, "xlsx");
}

/** The file as LibreOffice prints it, with formulas really calculated. */
export async function toPdf(bytes: Uint8Array, from: "xlsx" | "docx" = "xlsx"): Promise<Uint8Array> {
  return convert(from === "xlsx" ? await spoilCaches(bytes) : bytes, "pdf", "pdf", from);
}

/** A Word document as LibreOffice writes it after reading it into its own format. */
export async function rewriteDocx(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(await convert(bytes, "odt", "odt", "docx"), "docx:MS Word 2007 XML", "docx", "odt");
}
