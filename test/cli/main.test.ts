import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readXlsx } from "../../src/xlsx/readXlsx";
import { shownIn } from "../support/bookTools";

const root = join(__dirname, "../..");
const sample = join(root, "test/fixtures/sample-form.txt");

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command as a person types it, in a real process. */
function gobernanza(...args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile("npm", ["run", "-s", "gobernanza", "--", ...args], { cwd: root }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

// Each command starts npm, tsx and the program: seconds on a busy machine.
jest.setTimeout(120_000);

describe("npm run gobernanza", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gobernanza-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("prints JSON alone on standard output and ends with 1 where there are errors", async () => {
    const { code, out, err } = await gobernanza("validar", sample, "--json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toMatchObject({ valid: false, counts: { error: 4, warning: 24, info: 10 } });
  });

  it("writes the workbook with the values of its formulas, and leaves nothing beside it; a second time it asks before replacing", async () => {
    const book = join(folder, "libro.xlsx");
    expect(await gobernanza("importar", sample, "--salida", book)).toMatchObject({ code: 0, err: "" });
    const before = await readFile(book);
    const second = await gobernanza("importar", sample, "--salida", book);
    expect(second).toEqual({ code: 2, out: "", err: `Ya existe «${book}». Use --sobrescribir para reemplazarlo.\n` });
    expect(await readFile(book)).toEqual(before);
    expect(await readdir(folder)).toEqual(["libro.xlsx"]);
    expect(await gobernanza("resumir", book)).toMatchObject({ code: 0, err: "" });
    // What Excel's Protected View shows, and every program that does not calculate.
    const read = await readXlsx(new Uint8Array(await readFile(book)));
    if (!read.ok) throw new Error(read.code);
    expect([shownIn(read.snapshot, "Presupuesto", 3, 6), shownIn(read.snapshot, "Presupuesto", 5, 6)]).toEqual([
      599_290_000, 400_000_000,
    ]);
    expect([shownIn(read.snapshot, "Resumen", 14, 1), shownIn(read.snapshot, "Resumen", 14, 2)]).toEqual([
      599_290_000, 199_290_000,
    ]);
    expect(await readdir(folder)).toEqual(["libro.xlsx"]);
  });

  it("ends with 2 and one sentence for a folder, a missing file and a place where it may not write", async () => {
    expect(await gobernanza("validar", folder)).toMatchObject({
      code: 2,
      out: "",
      err: `«${folder}» es una carpeta. Se esperaba un formato .docx o .txt, o un libro .xlsx.\n`,
    });
    await writeFile(join(folder, "archivo"), "x");
    const output = join(folder, "archivo", "libro.xlsx");
    const refused = await gobernanza("importar", sample, "--salida", output);
    expect(refused.code).toBe(2);
    expect(refused.err.trim().split("\n")).toHaveLength(1);
  });
});
