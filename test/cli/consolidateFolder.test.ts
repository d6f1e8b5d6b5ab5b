import { parseLogs, partOfFile } from "../../src/cli/consolidate/progressLog";
import { findSheet } from "../../src/domain/workbook/findSheet";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { withActive } from "../support/activeContent";
import { bookOf } from "../support/bookTools";
import { fillRow, sendCopies, sharedProject } from "../support/copies";
import { type MemoryCli, memoryCli } from "../support/memoryIo";

const places = ["Bucaramanga", "Floridablanca", "Girón"];
let files: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  const { book, copies } = sendCopies(await sharedProject(), [...places, "Piedecuesta"]);
  const [one = book, two = book, three = book] = copies.map(({ snapshot }) => snapshot);
  const bytes = await Promise.all(
    [book, one, two, three, fillRow(three, "tSeguimiento", 0, { achieved: 1 })].map(writeXlsx),
  );
  const [libro = new Uint8Array(), ...returned] = bytes;
  files = {
    "libro.xlsx": libro,
    ...Object.fromEntries(
      ["b", "f", "g", "g-otra"].map((name, index) => [`vueltas/${name}.xlsx`, returned[index] ?? libro]),
    ),
  };
});

/** A folder with these files, and what is to be read on 18 October 2022. */
function folder(names: readonly string[], more: Readonly<Record<string, Uint8Array>> = {}): MemoryCli {
  const own = names.map((name) => [`vueltas/${name}.xlsx`, files[`vueltas/${name}.xlsx`] ?? new Uint8Array()] as const);
  return memoryCli(
    { "libro.xlsx": files["libro.xlsx"] ?? new Uint8Array(), ...Object.fromEntries(own), ...more },
    "2022-10-25",
  );
}

async function withoutSheetOf(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const reading = await readXlsx(bytes);
  if (!reading.ok) throw new Error(reading.code);
  const { snapshot } = reading;
  return writeXlsx({ ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet.name !== name) });
}

/** The workbook that was written. */
async function bookIn(cli: MemoryCli): Promise<Snapshot> {
  const reading = await readXlsx(cli.files.get("todo.xlsx") ?? new Uint8Array());
  if (!reading.ok) throw new Error(reading.code);
  return reading.snapshot;
}

describe("consolidar", () => {
  it("adds up the copies of a folder and ends with 0", async () => {
    const cli = folder(["b", "f", "g"]);
    expect(await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx")).toEqual({
      code: 0,
      out: "Se escribió todo.xlsx.\nSe sumaron 3 copias de 3 archivos.",
      err: "",
    });
    expect((await bookIn(cli)).sheets.map(({ name }) => name)).toEqual([
      "Consolidado",
      "Municipios",
      "Programas",
      "Índices",
      "Riesgos",
      "Repetidos",
      "Archivos",
    ]);
    expect([...cli.files.keys()].filter((path) => path.endsWith(".jsonl"))).toEqual([]);
  });

  it("with the workbook that sent them says who is missing, and since when", async () => {
    const cli = folder(["b", "f", "g"]);
    const { code, out } = await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx", "--libro", "libro.xlsx");
    expect([code, out]).toEqual([
      0,
      "Se escribió todo.xlsx.\nSe sumaron 3 copias de 3 archivos. 1 municipio falta: la hoja Consolidado dice cuál.",
    ]);
    const missing = findSheet(await bookIn(cli), "Faltan");
    expect(missing?.cells?.values.slice(1)).toEqual([["Piedecuesta", "68547", 44837, 44854, "Vencida"]]);
  });

  it("goes on past every bad file, names each with its reason, and ends with 1", async () => {
    const cli = folder(["b", "g", "g-otra"], {
      "vueltas/roto.xlsx": new Uint8Array([80, 75, 3, 4, 1, 2, 3]),
      "vueltas/vacio.xlsx": new Uint8Array(),
      "vueltas/viejo.xls": new Uint8Array([208, 207, 17, 224, 161, 177, 26, 225]),
      "vueltas/libro.xlsx": files["libro.xlsx"] ?? new Uint8Array(),
      "vueltas/b-copia.xlsx": files["vueltas/b.xlsx"] ?? new Uint8Array(),
      "vueltas/nota.txt": new TextEncoder().encode("nota"),
      "vueltas/~$b.xlsx": new Uint8Array([1]),
    });
    const { code, out, err } = await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx");
    expect(code).toBe(1);
    expect(out).toContain("Se sumó 1 copia de 8 archivos.");
    const lines = err.split("\n");
    expect(lines).toHaveLength(8);
    expect(lines[0]).toBe("No se miraron, porque no son libros: «nota.txt».");
    expect(lines).toContain("b.xlsx: Es el mismo archivo que «b-copia.xlsx». Se sumó una vez.");
    expect(lines).toContain(
      "libro.xlsx: Es un libro completo y no la copia de un municipio. Para compararlo, ábralo en Excel.",
    );
    expect(lines).toContain("«vacio.xlsx» está vacío. Se esperaba un libro .xlsx.");
    expect(lines.filter((line) => line.includes("no se sabe cuál vale"))).toHaveLength(2);
    expect(lines.filter((line) => /«(?:roto|viejo)\.xlsx?»/.test(line))).toHaveLength(2);
  });

  it("as JSON gives each file its state, and each copy its figures", async () => {
    const cli = folder(["b", "f"]);
    const { out } = await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx", "--json");
    const answer = JSON.parse(out);
    expect(answer.files.map(({ file, state }: Record<string, unknown>) => [file, state])).toEqual([
      ["b.xlsx", "joined"],
      ["f.xlsx", "joined"],
    ]);
    expect(answer.copies.map(({ municipality, reports }: Record<string, unknown>) => [municipality, reports])).toEqual([
      ["Bucaramanga", expect.any(Number)],
      ["Floridablanca", expect.any(Number)],
    ]);
  });

  it("says of a copy that brings macros that they were not run, in the sheet and as JSON, in the language that was asked for", async () => {
    const withMacros = await withActive(files["vueltas/b.xlsx"] ?? new Uint8Array(), "macros");
    const cli = folder(["f"], { "vueltas/b.xlsm": withMacros });
    const { code, out } = await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx");
    expect([code, out]).toEqual([
      1,
      "Se escribió todo.xlsx.\nSe sumaron 2 copias de 2 archivos. 1 copia trae algo por mirar: está en «Para tener en cuenta», en la hoja Municipios.",
    ]);
    const { values = [] } = findSheet(await bookIn(cli), "Municipios")?.cells ?? {};
    const column = values[0]?.indexOf("Para tener en cuenta") ?? 0;
    expect(values.slice(1).map((row) => row[column])).toEqual(["trae macros: nada de eso se ejecutó", ""]);
    const english = await cli.run("consolidate", "vueltas", "--output", "new.xlsx", "--json", "--language", "en");
    const { copies } = JSON.parse(english.out);
    expect(copies.map(({ notes, active }: Record<string, unknown>) => [notes, active])).toEqual([
      ["it brings macros: none of it was run", ["macros"]],
      [undefined, []],
    ]);
  });

  it.each([
    ["with its stamp", (copy: Uint8Array) => copy],
    ["without its hidden sheet", async (copy: Uint8Array) => withoutSheetOf(copy, "gm.copia")],
  ])("refuses the copy of a municipality %s as the workbook that sent the copies", async (_, spoil) => {
    const copy = await spoil(files["vueltas/g.xlsx"] ?? new Uint8Array());
    const cli = folder(["b", "f"], { "casa.xlsx": copy });
    const { code, err } = await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx", "--libro", "casa.xlsx");
    expect([code, err]).toEqual([2, expect.stringMatching(/^«casa\.xlsx» es la copia/)]);
    expect(cli.files.has("todo.xlsx")).toBe(false);
  });

  it("adds up programmes that the workbook of the project does not have in rows of their own, and does not take that copy for a return of it", async () => {
    const home = await sharedProject();
    const other = (code: unknown) => String(code).replace(/^1-2-5-/, "3-4-6-");
    const renamed = <T extends { readonly pidm: unknown }>(rows: readonly T[]) =>
      rows.map((row) => ({ ...row, pidm: other(row.pidm) }));
    const project = await sharedProject({
      ficha: { ...home.ficha, name: "Otro proyecto" },
      metas: renamed(home.metas),
      followUp: renamed(home.followUp),
      schedule: renamed(home.schedule),
      evidence: renamed(home.evidence),
      pidm: home.pidm.map((row) => ({ ...row, code: other(row.code) })),
    });
    const giron = await writeXlsx(sendCopies(project, ["Girón"]).copies[0]?.snapshot ?? bookOf(project));
    const cli = folder(["b"], { "vueltas/ajena.xlsx": giron });
    const run = ["consolidar", "vueltas", "--salida", "todo.xlsx", "--libro", "libro.xlsx", "--json"];
    const { copies, missing } = JSON.parse((await cli.run(...run)).out);
    const codesOf = ({ programmes }: { programmes: readonly { code: string }[] }) => programmes.map(({ code }) => code);
    expect(copies.map(codesOf)).toEqual([
      ["1-2-5", "1-2-7"],
      ["1-2-7", "3-4-6"],
    ]);
    expect(missing.map(({ municipality }: Record<string, unknown>) => municipality)).toContain("Girón");
    const { values = [] } = findSheet(await bookIn(cli), "Consolidado")?.cells ?? {};
    const at = values.findIndex(([first]) => first === "Por programa");
    const block = values.slice(at + 1, at + 4).map((row) => [String(row[0]).slice(0, 5), row[6]]);
    const reports = (code: string, own: typeof home, name: string) =>
      own.followUp.filter((row) => row.municipality === name && String(row.pidm).startsWith(code)).length;
    expect(block).toEqual([
      ["1-2-5", reports("1-2-5-", home, "Bucaramanga")],
      ["1-2-7", reports("1-2-7-", home, "Bucaramanga") + reports("1-2-7-", project, "Girón")],
      ["3-4-6", reports("3-4-6-", project, "Girón")],
    ]);
  });

  it("writes nothing and ends with 2 where there is nothing to add up", async () => {
    const cli = folder([], { "vueltas/libro.xlsx": files["libro.xlsx"] ?? new Uint8Array() });
    const { code, err } = await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx");
    expect([code, err.split("\n").at(-1)]).toEqual([
      2,
      "Ninguno de los archivos es una copia que se pueda sumar. No se escribió nada.",
    ]);
    expect(cli.files.has("todo.xlsx")).toBe(false);
    expect((await cli.run("consolidar", "nada", "--salida", "todo.xlsx")).err).toBe(
      "«nada» no es una carpeta. Se esperaba la carpeta con las copias que volvieron.",
    );
    expect((await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx", "--parquet", "datos")).err).toMatch(
      /es opcional/,
    );
    expect((await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx", "--parte", "5/4")).err).toMatch(
      /Se esperaba una como 2\/4/,
    );
  });

  it("that was stopped reads only what is left", async () => {
    const whole = folder(["b", "f", "g"]);
    await whole.run("consolidar", "vueltas", "--salida", "todo.xlsx", "--parte", "1/1");
    const log = new TextDecoder().decode(whole.files.get("todo.xlsx.parte-1-de-1.jsonl"));
    // The run ended in the middle of the third line.
    const cut = `${log.split("\n").slice(0, 2).join("\n")}\n${(log.split("\n")[2] ?? "").slice(0, 100)}`;
    const cli = folder(["b", "f", "g"], { "todo.xlsx.avance.jsonl": new TextEncoder().encode(cut) });
    const { code, err } = await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx");
    expect([code, err]).toEqual([0, "2 archivos ya se habían leído y no se leyeron otra vez."]);
    expect(await bookIn(cli)).toEqual(await bookIn(await joined(whole)));
    expect(cli.files.has("todo.xlsx.avance.jsonl")).toBe(false);
  });

  it("in parts reads each file once, on whatever machine, and joins them without reading again", async () => {
    const cli = folder(["b", "f", "g"]);
    const parts = [1, 2, 3, 4];
    for (const part of parts) await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx", "--parte", `${part}/4`);
    const first = cli.files.get("todo.xlsx.parte-1-de-4.jsonl");
    await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx", "--parte", "1/4");
    expect(cli.files.get("todo.xlsx.parte-1-de-4.jsonl")).toEqual(first);
    const names = parts.flatMap((part) => {
      const text = new TextDecoder().decode(cli.files.get(`todo.xlsx.parte-${part}-de-4.jsonl`));
      return [...parseLogs([text], "2022-10-25").values()].map(({ file }) => [file, part] as const);
    });
    expect(names.map(([file]) => file).toSorted()).toEqual(["b.xlsx", "f.xlsx", "g.xlsx"]);
    for (const [file, part] of names) expect(partOfFile(file, 4)).toBe(part);
    expect((await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx")).err).toBe(
      "3 archivos ya se habían leído y no se leyeron otra vez.",
    );
  });

  it("reads again what was read on another day: what is overdue may be another", async () => {
    const cli = folder(["b"]);
    await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx", "--parte", "1/1", "--corte", "2022-03-31");
    expect((await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx")).err).toBe("");
  });
});

describe("consolidar of a workbook that received its copies", () => {
  it("builds its «Consolidado» anew, and takes none of the options of a folder", async () => {
    const cli = folder([]);
    expect(await cli.run("consolidar", "libro.xlsx", "--salida", "todo.xlsx")).toMatchObject({ code: 0, err: "" });
    expect((await bookIn(cli)).sheets.map(({ name }) => name)).toContain("Consolidado");
    const { code, err } = await cli.run("consolidar", "libro.xlsx", "--parte", "1/2");
    expect([code, err]).toEqual([
      2,
      "Con un libro solo se usan --salida y --sobrescribir. Las demás opciones son para una carpeta de copias.",
    ]);
    expect((await cli.run("consolidar", "vueltas")).err).toBe("Falta la opción --salida.");
  });
});

async function joined(cli: MemoryCli): Promise<MemoryCli> {
  await cli.run("consolidar", "vueltas", "--salida", "todo.xlsx");
  return cli;
}

describe("a book with what municipalities reported", () => {
  it("is none of ours: it is not taken for the workbook of a project", async () => {
    const cli = await joined(folder(["b"]));
    expect(Object.keys(decodeBook(await bookIn(cli)).sources.tables)).toEqual([]);
  });
});
