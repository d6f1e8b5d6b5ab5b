import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx, type XlsxReading } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { fillRow, sampleCopy, sharedProject } from "../support/copies";
import { runHere } from "../support/runHere";

const main = join(__dirname, "../../src/cli/main.ts");
/** What the command `tsx` tells Node, without a process of its own. */
const tsx = pathToFileURL(require.resolve("tsx")).href;
const hasParallel = spawnSync("parallel", ["--version"], { stdio: "ignore" }).status === 0;
/** Without it the test is listed as skipped. */
const ifParallel = hasParallel ? it : it.skip;
const places = ["Bucaramanga", "Floridablanca", "Girón", "Piedecuesta"];

const before = process.cwd();
let home = "";
let paid = 0;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "consolidar-"));
  process.chdir(home);
  mkdirSync(join(home, "vueltas"));
  const project = await sharedProject();
  for (const name of places) {
    const { snapshot } = sampleCopy(project, name);
    const free = decodeBook(snapshot).project.execution.length;
    const row = { line: 1, date: 44_800, kind: "Pago", document: "P-1", value: 7_000_000 };
    const filled = fillRow(snapshot, "tEjecucion", free, row);
    const noted = fillRow(filled, "tEjecucion", free + 1, {
      ...row,
      document: "P-2",
      value: "por definir",
      date: "pronto",
    });
    paid += decodeBook(noted).project.execution.reduce(
      (sum, { kind, value }) => sum + (kind === "Pago" ? Number(value) || 0 : 0),
      0,
    );
    writeFileSync(join(home, "vueltas", `${name}.xlsx`), await writeXlsx(noted));
  }
  writeFileSync(join(home, "vueltas", "rota.xlsx"), "PK\u0003\u0004");
});

afterAll(() => {
  process.chdir(before);
  rmSync(home, { recursive: true, force: true });
});

/** Runs the command line in the folder of the test. */
function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: home, encoding: "utf8" });
  return { status, stdout, stderr };
}

const day = ["--corte", "2022-10-18"] as const;

/** «consolidar» of a folder into a workbook, as a person runs it. */
function consolidateAside(output: string, ...more: readonly string[]) {
  return run(process.execPath, "--import", tsx, main, "consolidar", "vueltas", "--salida", output, ...day, ...more);
}

/** The same without a process for the program, and without the values of its formulas: files are read in processes all the same. */
async function add(folder: string, output: string, ...more: readonly string[]) {
  const args = ["consolidar", folder, "--salida", output, ...more];
  const { code, out, err } = await runHere(args, { calculate: async (book) => book });
  return { status: code, stdout: out, stderr: err };
}

const consolidate = (output: string, ...more: readonly string[]) => add("vueltas", output, ...day, ...more);

/** Files under a folder with their bytes, by path. */
function bytesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(join(home, folder), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".parquet"),
  );
  return Object.fromEntries(
    paths.toSorted().map((path) => [path, readFileSync(join(home, folder, path)).toString("base64")]),
  );
}

/** What a workbook holds: the bytes tell the time too. */
function bookIn(path: string): Promise<XlsxReading> {
  return readXlsx(new Uint8Array(readFileSync(join(home, path))));
}

async function query(sql: string): Promise<readonly unknown[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return (await connection.runAndReadAll(sql)).getRows();
}

describe("consolidar by processes, with Parquet", () => {
  it("writes one dataset by vigencia and municipality, whose rows DuckDB adds up; what is no value is kept beside", async () => {
    const { status, stdout, stderr } = consolidateAside("una.xlsx", "--parquet", "una");
    expect(stderr).toMatch(/«rota\.xlsx»/);
    expect(stdout).toMatch(/Se sumaron 4 copias de 5 archivos/);
    expect(status).toBe(1);
    const from = `read_parquet('${home}/una/ejecucion/*/*/*.parquet', hive_partitioning = true, hive_types = {'municipio': VARCHAR})`;
    expect(await query(`SELECT DISTINCT vigencia, municipio FROM ${from} ORDER BY municipio`)).toEqual(
      ["68001", "68276", "68307", "68547"].map((code) => [2022n, code]),
    );
    expect(await query(`SELECT sum(valor) FROM ${from} WHERE clase = 'Pago'`)).toEqual([[paid]]);
    expect(await query(`SELECT no_leido, valor, fecha FROM ${from} WHERE documento = 'P-2' LIMIT 1`)).toEqual([
      ["fecha=pronto; valor=por definir", null, null],
    ]);
  });

  it("writes the same bytes again", async () => {
    const before = bytesIn("una");
    expect(Object.keys(before).length).toBeGreaterThan(16);
    rmSync(join(home, "una"), { recursive: true });
    await consolidate("otra-vez.xlsx", "--parquet", "una");
    expect(bytesIn("una")).toEqual(before);
  });

  ifParallel(
    "(skipped where GNU parallel is not installed) in four parts, two at the same time, gives the dataset and the workbook of one run",
    async () => {
      const shell = `${process.execPath} --import ${tsx} ${main} consolidar vueltas --corte 2022-10-18 --salida partes.xlsx --parquet partes --parte {}/4`;
      const parts = run("parallel", "--will-cite", "-j", "2", shell, ":::", "1", "2", "3", "4");
      // One part holds the broken file.
      expect(parts.status).toBe(1);
      expect(bytesIn("partes")).toEqual(bytesIn("una"));
      const joined = await consolidate("partes.xlsx", "--parquet", "partes");
      expect(joined.stderr).toMatch(/4 archivos ya se habían leído/);
      expect(await bookIn("partes.xlsx")).toEqual(await bookIn("otra-vez.xlsx"));
      expect(bytesIn("partes")).toEqual(bytesIn("una"));
    },
  );

  it("takes an older return of a municipality out of the dataset", async () => {
    const before = Object.keys(bytesIn("una"));
    const old = readFileSync(join(home, "vueltas", "Girón.xlsx"));
    const { snapshot } = sampleCopy(await sharedProject(), "Girón");
    writeFileSync(join(home, "vueltas", "Girón.xlsx"), await writeXlsx(snapshot));
    await consolidate("nueva.xlsx", "--parquet", "una");
    const after = Object.keys(bytesIn("una"));
    expect(after.filter((path) => !path.includes("68307"))).toEqual(before.filter((path) => !path.includes("68307")));
    expect(after.filter((path) => before.includes(path) && path.includes("68307"))).toEqual([]);
    expect(after.some((path) => path.includes("68307"))).toBe(true);
    writeFileSync(join(home, "vueltas", "Girón.xlsx"), old);
  });
});

describe("a dataset with rows of a copy that left the folder", () => {
  const again = (...more: readonly string[]) => add("dos", "dos.xlsx", ...day, "--parquet", "datos", ...more);
  const codes = async () =>
    await query(
      `SELECT DISTINCT municipio FROM read_parquet('${home}/datos/*/*/*/*.parquet', union_by_name = true, hive_types = {'municipio': VARCHAR}) ORDER BY municipio`,
    );

  it("names each part that a query would add up, and takes them away only where it is told to", async () => {
    mkdirSync(join(home, "dos"));
    for (const name of ["Girón", "Piedecuesta"])
      copyFileSync(join(home, "vueltas", `${name}.xlsx`), join(home, "dos", `${name}.xlsx`));
    expect((await again()).status).toBe(0);
    rmSync(join(home, "dos", "Girón.xlsx"));
    const parts = Object.keys(bytesIn("datos")).filter((path) => path.includes("68307"));
    expect(parts.length).toBeGreaterThan(5);

    const told = await again("--sobrescribir");
    expect(told.status).toBe(1);
    // A run that takes long says how far it is.
    const lines = told.stderr.trimEnd().split("\n");
    expect(lines.filter((line) => !/^\d+ de \d+ archivos?/.test(line))).toEqual([
      `El conjunto tiene ${parts.length} partes de copias que no se sumaron, y una consulta sí las sumaría. Para quitarlas, repita con --limpiar:`,
      ...parts.map((path) => `  ${join("datos", path)}`),
    ]);
    expect(await codes()).toEqual([["68307"], ["68547"]]);

    // A copy that cannot be read may be the one that these parts hold.
    writeFileSync(
      join(home, "dos", "Girón.xlsx"),
      readFileSync(join(home, "vueltas", "Girón.xlsx")).subarray(0, 9_000),
    );
    const careful = await again("--sobrescribir", "--limpiar");
    expect(careful.stderr).toContain("No se quitaron, porque no se pudo leer toda la carpeta:");
    expect(await codes()).toEqual([["68307"], ["68547"]]);
    rmSync(join(home, "dos", "Girón.xlsx"));

    writeFileSync(join(home, "datos", "ajeno.parquet"), "");
    const cleaned = await again("--sobrescribir", "--limpiar");
    expect(cleaned.stdout).toContain(`Se quitaron del conjunto ${parts.length} partes de copias que no se sumaron.`);
    // Somebody's own file is named and stays.
    expect([cleaned.status, cleaned.stderr.trimEnd().split("\n").at(-1)]).toEqual([1, "  datos/ajeno.parquet"]);
    rmSync(join(home, "datos", "ajeno.parquet"));
    expect(await codes()).toEqual([["68547"]]);
    expect((await again("--sobrescribir", "--limpiar")).status).toBe(0);
  });

  it("says in one sentence that «--limpiar» needs the dataset", async () => {
    const { status, stderr } = await add("dos", "tres.xlsx", "--limpiar");
    expect([status, stderr.trim()]).toEqual([
      2,
      "--limpiar quita del conjunto de datos lo que no se suma. Escriba también --parquet con su carpeta.",
    ]);
  });
});
