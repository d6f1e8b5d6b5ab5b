import JSZip from "jszip";
import { importRiskMap } from "../../src/actions/importRiskMap";
import { readCopy } from "../../src/cli/consolidate/readCopy";
import { readCatalogue } from "../../src/domain/pidm/readCatalogue";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { sniffFile } from "../../src/importers/sniffFile";
import { readDelimited } from "../../src/importers/table/readDelimited";
import { decodeBook } from "../../src/layouts/decodeBook";
import { validateBook } from "../../src/rules/validate";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeLocked, writeXlsx } from "../../src/xlsx/writeXlsx";
import { ourBook, utf8 } from "../hostile/pieces";
import { buildFormDocx } from "../support/buildFormDocx";
import { sampleCopy, sharedProject } from "../support/copies";
import { memoryCli } from "../support/memoryIo";
import { map2015, mapV4 } from "../support/riskMaps";
import { readGood, sampleText } from "../support/sampleForm";
import { sampleWorkbook } from "../support/sampleProject";
import { mutateBytes, mutateJson, mutateText, mutateXml, nastyValues } from "./mutate";
import type { Random } from "./Random";

/** A reader, the good files that its inputs are made from, and how an input is read. */
export interface FuzzedReader {
  readonly name: string;
  /** Inputs of a whole run. */
  readonly inputs: number;
  readonly make: (random: Random) => Promise<Uint8Array | Snapshot>;
  readonly read: (input: Uint8Array | Snapshot) => Promise<void>;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A command must end with a sentence or a result; an error of the program fails. */
async function command(file: string, input: Uint8Array | Snapshot, ...args: readonly string[]): Promise<void> {
  if (!(input instanceof Uint8Array)) throw new Error("a command reads bytes");
  const { err } = await memoryCli({ [file]: input }).run(...args);
  if (/Falló el programa/.test(err)) throw new Error(err);
}

/** A package with one of its parts of XML changed. */
async function mutatePackage(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files).filter((path) => /\.(?:xml|rels)$/.test(path));
  for (let times = 1 + random.below(2); times > 0; times -= 1) {
    const path = random.pick(paths);
    const change = random.chance(0.8) ? mutateXml : mutateText;
    zip.file(path, change((await zip.file(path)?.async("string")) ?? "", random), { createFolders: false });
  }
  return zip.generateAsync({ type: "uint8array" });
}

const packageOrBytes = (bytes: () => Promise<Uint8Array>) => async (random: Random) =>
  random.chance(0.25) ? mutateBytes(await bytes(), random) : mutatePackage(await bytes(), random);

const textOrBytes = (text: string) => async (random: Random) =>
  random.chance(0.3) ? mutateBytes(utf8(text), random) : utf8(mutateText(text, random));

const sampleDocx = once(async () => buildFormDocx((await readGood(sampleText)).form, { numbering: "automatic" }));

function sheetBook(name: string, rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill("")]);
  const area = `A1:${String.fromCharCode(64 + Math.min(width, 26))}${rows.length}`;
  const cut = values.map((row) => row.slice(0, 26));
  return writeXlsx(
    applyPlan(emptySnapshot, [
      { op: "addSheet", sheet: name },
      { op: "setValues", sheet: name, area, values: cut },
    ]),
  );
}

const oldMap = once(() => sheetBook("Mapa", map2015));
const newMap = once(() => sheetBook("Riesgos de corrupción", mapV4));
const sample = once(sampleWorkbook);

const list = `Componente;Línea;Programa;Código de meta;Meta\n1;2;5;1-2-5-1;Realizar una evaluación\n1;2;5;1-2-5-3;"Actualizar; el mapa"\n1;2;7;1-2-7-1;Diseñar un plan\n1;3;1;1.3.1.2;Otra meta\n`;

const controls = {
  responsible: "assigned",
  authority: "adequate",
  periodicity: "timely",
  purpose: "prevent",
  how: "reliable",
  deviations: "resolved",
  evidence: "complete",
  execution: "strong",
};
const answers = Array.from({ length: 19 }, (_, at) => at % 3 === 0);
const batch = {
  method: "v4-v6",
  settings: {},
  risks: [
    { id: "R1", probability: 4, answers, controls: [controls, controls] },
    { id: 2, probability: 1, answers, controls: [] },
  ],
};

async function readMap(bytes: Uint8Array | Snapshot): Promise<void> {
  const reading = bytes instanceof Uint8Array ? await readXlsx(bytes) : { ok: true as const, snapshot: bytes };
  if (!reading.ok) return;
  for (const { name } of reading.snapshot.sheets) importRiskMap.run(reading.snapshot, { sheet: name });
}

async function readList(bytes: Uint8Array | Snapshot): Promise<void> {
  if (!(bytes instanceof Uint8Array)) throw new Error("a list is bytes");
  sniffFile(bytes);
  readCatalogue(readDelimited(bytes));
}

const copy = once(async () => writeLocked(sampleCopy(await sharedProject(), "Girón").snapshot, "2022-10-03"));

/** What nobody vouches for is judged and added up without a throw; what its municipality may not fill stays as it was sent. */
async function readReturned(input: Uint8Array | Snapshot): Promise<void> {
  if (!(input instanceof Uint8Array)) throw new Error("a return is bytes");
  const { reading } = await readCopy(input, "2022-10-18");
  if (reading.kind === "copy" && !Number.isFinite(reading.digest.progress.reached)) throw new Error("no number");
}

/** Values of a workbook changed without a file: rules meet what a person may type. */
async function mutateValues(random: Random): Promise<Snapshot> {
  const book = await sample();
  const share = random.pick([0.002, 0.02, 0.2]);
  const value = (): Cell =>
    random.chance(0.3) ? random.pick([0, -1, 1e300, 0.1, 12, true, 45_658]) : random.pick(nastyValues);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const { cells } = sheet;
      if (cells === undefined) return sheet;
      const values = cells.values.map((row) => row.map((cell) => (random.chance(share) ? value() : cell)));
      return { ...sheet, cells: { ...cells, values } };
    }),
  };
}

async function checkValues(input: Uint8Array | Snapshot): Promise<void> {
  if (input instanceof Uint8Array) throw new Error("values stand in a workbook");
  validateBook(decodeBook(input), "2026-11-29");
}

/** Every reader of the product; together 20,000 inputs and more. */
export const fuzzedReaders: readonly FuzzedReader[] = [
  {
    name: "form.txt",
    inputs: 2200,
    make: textOrBytes(sampleText),
    read: (input) => command("f.txt", input, "validar", "f.txt"),
  },
  {
    name: "form.docx",
    inputs: 400,
    make: packageOrBytes(sampleDocx),
    read: (input) => command("f.docx", input, "validar", "f.docx", "--json"),
  },
  {
    name: "book.xlsx",
    inputs: 200,
    make: packageOrBytes(ourBook),
    read: (input) => command("l.xlsx", input, "validar", "l.xlsx"),
  },
  { name: "return.xlsx", inputs: 200, make: packageOrBytes(copy), read: readReturned },
  { name: "book values", inputs: 2000, make: mutateValues, read: checkValues },
  { name: "map 2015", inputs: 600, make: packageOrBytes(oldMap), read: readMap },
  { name: "map v4", inputs: 800, make: packageOrBytes(newMap), read: readMap },
  { name: "list.csv", inputs: 4000, make: textOrBytes(list), read: readList },
  {
    name: "list.xlsx",
    inputs: 1000,
    make: packageOrBytes(
      once(() =>
        sheetBook(
          "Metas",
          list.split("\n").map((line) => line.split(";")),
        ),
      ),
    ),
    read: readMap,
  },
  {
    name: "risks.json",
    inputs: 6000,
    make: async (random) => utf8(JSON.stringify(mutateJson(batch, random)) ?? ""),
    read: (input) => command("r.json", input, "valorar", "r.json"),
  },
  {
    name: "risks.json text",
    inputs: 4000,
    make: textOrBytes(JSON.stringify(batch, null, 1)),
    read: (input) => command("r.json", input, "valorar", "r.json", "--json"),
  },
];
