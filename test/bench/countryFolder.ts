import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { divipola } from "../../src/domain/municipality/divipola";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { hostileCases } from "../hostile/cases";
import { bookOf } from "../support/bookTools";
import { sharedProject } from "../support/copies";
import { countryFile } from "../support/countryCopies";

/** Municipalities of the DIVIPOLA of which a copy is made. */
export const countrySize = 1_103;

/** Workbooks that no reader should read, by their names among the hostile files. */
const hostileNames = ["suma", "bomba", "mentira", "gigas", "partes", "metodo", "sinhoja", "lejos", "clave", "texto"];

type Spoil = (copy: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Ways in which a file of a municipality is spoiled, each its own. */
function waysOf(): readonly Spoil[] {
  const hostile = hostileCases
    .filter(({ file, code, heavy }) => file.endsWith(".xlsx") && code === 2 && heavy === undefined)
    .filter(({ file }) => hostileNames.includes(file.replace(".xlsx", "")))
    .map(({ make }): Spoil => make);
  const own: readonly Spoil[] = [
    async () => writeXlsx(bookOf(await sharedProject())),
    () => new Uint8Array(),
    () => text("Se adjunta la copia diligenciada."),
    () => text("%PDF-1.7\n"),
    () => text("<html><table><tr><td>Seguimiento</td></tr></table></html>"),
    () => text("Municipio;Meta;Logrado\nGirón;1-2-5-1;3\n"),
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    (copy) => copy.slice(0, copy.length / 2),
    (copy) => copy.slice(0, -100),
    (copy) => copy.map((byte, at) => (at > 5_000 && at < 5_040 ? byte ^ 0x55 : byte)),
  ];
  return [...hostile, ...own];
}

function make(folder: string, from: number, to: number): Promise<void> {
  const script = join(__dirname, "makeCountry.ts");
  const tsx = join(__dirname, "../../node_modules/.bin/tsx");
  return new Promise((done, fail) => {
    execFile(tsx, [script, folder, String(from), String(to)], (error, _, problems) => {
      if (error === null) done();
      else fail(new Error(problems));
    });
  });
}

/** A folder of returned copies of 300 rows, made once, of which every 55th is spoiled; the names of the spoiled ones. */
export async function countryFolder(folder: string): Promise<readonly string[]> {
  const mark = join(folder, "hecha.txt");
  if (!existsSync(mark)) {
    rmSync(folder, { recursive: true, force: true });
    const half = Math.ceil(countrySize / 2);
    await Promise.all([make(folder, 0, half), make(folder, half, countrySize)]);
    const names: string[] = [];
    for (const [index, spoil] of waysOf().entries()) {
      const name = countryFile(divipola()[20 + index * 55]?.code);
      writeFileSync(join(folder, name), await spoil(new Uint8Array(readFileSync(join(folder, name)))));
      names.push(name);
    }
    writeFileSync(mark, names.join("\n"));
  }
  return readFileSync(mark, "utf8").split("\n");
}
