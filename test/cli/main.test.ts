import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { readXlsx } from "../../src/xlsx/readXlsx";
import { shownIn } from "../support/bookTools";
import { runHere } from "../support/runHere";

const root = join(__dirname, "../..");
const sample = join(root, "test/fixtures/sample-form.txt");

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command as a person types it in a folder, in a real process. */
function typeIn(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile("npm", ["run", "-s", "gobernanza", "--", ...args], { cwd }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

const gobernanza = (...args: readonly string[]): Promise<Ended> => typeIn(root, ...args);

/** The program as after `npm ci --omit=dev`: with links to the packages that the lock does not mark as of development. */
async function installForUse(home: string): Promise<void> {
  const { packages } = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
  const used = Object.keys(packages).filter(
    (path) => /^node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) && !packages[path].dev,
  );
  for (const path of [...used, "node_modules/.bin/tsx"]) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await symlink(join(root, path), join(home, path));
  }
  for (const path of ["src", "package.json", "tsconfig.json"])
    await cp(join(root, path), join(home, path), { recursive: true });
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
    const second = await runHere(["importar", sample, "--salida", book]);
    expect(second).toEqual({ code: 2, out: "", err: `Ya existe «${book}». Use --sobrescribir para reemplazarlo.` });
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
    const refused = await runHere(["importar", sample, "--salida", output], { calculate: async (book) => book });
    expect(refused.code).toBe(2);
    expect(refused.err.split("\n")).toHaveLength(1);
  });

  it("needs no package of development: without them the formulas have no values, and one sentence says what to install", async () => {
    const home = join(folder, "programa");
    const book = join(folder, "sin-valores.xlsx");
    await installForUse(home);
    const { code, err } = await typeIn(home, "importar", sample, "--salida", book);
    expect(code).toBe(0);
    expect(err).toMatch(/^Las fórmulas quedan sin sus valores: falta instalar .* npm ci --include=dev\. .*\n$/);
    const read = await readXlsx(new Uint8Array(await readFile(book)));
    if (!read.ok) throw new Error(read.code);
    expect(shownIn(read.snapshot, "Presupuesto", 3, 6)).not.toBe(599_290_000);
    expect(await typeIn(home, "validar", book)).toMatchObject({ code: 1, err: "" });
  });
});
