import { shippedMunicipalities } from "../../src/domain/municipality/shippedMunicipalities";
import { emptyProject } from "../../src/domain/project/emptyProject";
import type { Project } from "../../src/domain/project/Project";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { sheetLayouts } from "../../src/layouts/index";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { arbitraryProject } from "../support/arbitraryProject";
import {
  bookOf,
  deleteColumn,
  renameColumn,
  renameSheet,
  swapColumns,
  tableLayouts,
  typeInto,
} from "../support/bookTools";
import { fc } from "../support/property";
import { sampleProject, sampleWorkbook } from "../support/sampleProject";

/** What decodeBook adds of itself is no part of what was written. */
function readBack(book: Snapshot): Project {
  const { budgetSum: _, ...project } = decodeBook(book).project;
  const typed = <T extends object>(row: T): T => {
    const copy = { ...row };
    Reflect.deleteProperty(copy, "stored");
    return copy;
  };
  return {
    ...project,
    risks: project.risks.map(typed),
    impacts: project.impacts.map(typed),
    controls: project.controls.map(typed),
  };
}

/** The value of a column; months and answers are kept as lists. */
function cellOf(row: object, key: string): unknown {
  const record: Readonly<Record<string, unknown>> = { ...row };
  const [, list, place] = /^(month|answer)(\d+)$/.exec(key) ?? [];
  return list === undefined ? record[key] : (record[`${list}s`] as unknown[])[Number(place) - 1];
}

const typedColumns = tableLayouts
  .filter(({ key }) => key !== "findings")
  .flatMap(({ name, key, columns }) =>
    columns.filter(({ kind }) => kind !== "computed").map((column) => ({ name, key, column })),
  );
const anyColumn = fc.constantFrom(...typedColumns);

describe("A project written into a workbook", () => {
  it("is read back as it was, whatever it holds", () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        expect(readBack(bookOf(project))).toEqual(project);
      }),
      { numRuns: 80 },
    );
  });

  it("is read back as it was from a file", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (project) => {
        const file = await readXlsx(await writeXlsx(bookOf(project)));
        if (!file.ok) throw new Error(file.code);
        expect(readBack(file.snapshot)).toEqual(project);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it("lacks no sheet, column or field of the template", () => {
    expect(decodeBook(bookOf()).missing).toEqual([]);
    expect(readBack(bookOf())).toEqual({
      ...emptyProject,
      pidm: expect.any(Array),
      rubroCatalogue: expect.any(Array),
      municipalities: shippedMunicipalities,
    });
  });

  it("keeps a text of 32,767 characters, the most that a cell holds", async () => {
    const text = `${"Diagnóstico ".repeat(2730)}final`.padEnd(32_767, ".").slice(0, 32_767);
    const project: Project = { ...emptyProject, texts: [{ section: "5.1", order: 1, text }] };
    const file = await readXlsx(await writeXlsx(bookOf(project)));
    expect(file.ok && readBack(file.snapshot).texts).toEqual(project.texts);
  });

  it("of a form holds numbers where the form wrote amounts and quantities, and the text where it wrote none", async () => {
    const { project } = await sampleProject();
    const budget = readBack(bookOf(project)).budget;
    expect(budget.map(({ quantity, amount }) => [quantity, amount])).toEqual([
      [10, 143_100_000],
      [3, 14_190_000],
      [3, 434_500_000],
      [1, 7_500_000],
    ]);
    const odd = { ...project, budget: project.budget.map((line) => ({ ...line, amount: "por definir" })) };
    expect(readBack(bookOf(odd)).budget.map(({ amount }) => amount)).toEqual(Array(4).fill("por definir"));
  });
});

describe("A workbook that people changed", () => {
  it("is read the same after any column was renamed", () => {
    fc.assert(
      fc.property(arbitraryProject, anyColumn, (project, { name, column }) => {
        const book = renameColumn(bookOf(project), name, column.key, "Otro título");
        expect(readBack(book)).toEqual(project);
        expect(decodeBook(book).missing).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is read the same after two columns of a table changed places", () => {
    fc.assert(
      fc.property(arbitraryProject, anyColumn, fc.nat(), (project, { name, column }, pick) => {
        const others = typedColumns.filter((one) => one.name === name && one.column.key !== column.key);
        const other = others[pick % others.length]?.column.key ?? column.key;
        expect(readBack(swapColumns(bookOf(project), name, column.key, other))).toEqual(project);
      }),
      { numRuns: 40 },
    );
  });

  it("is read by header text where the hidden names are gone, also without accents or in capitals", async () => {
    const book = await sampleWorkbook();
    const bare: Snapshot = { ...book, names: book.names.filter(({ name }) => !name.startsWith("gm.")) };
    const loud = renameColumn(renameColumn(bare, "tPidm", "code", "CODIGO"), "tActividades", "number", " numero ");
    expect(readBack(loud)).toEqual(readBack(book));
  });

  it("lists a column that somebody deleted and reads its values as empty", () => {
    fc.assert(
      fc.property(arbitraryProject, anyColumn, (project, { name, key, column }) => {
        const decoded = decodeBook(deleteColumn(bookOf(project), name, column.key));
        expect(decoded.missing.map((one) => one.column)).toEqual([column.header]);
        const rows = key === "findings" ? [] : decoded.project[key];
        for (const row of rows) expect(cellOf(row, column.key)).toBe("");
      }),
      { numRuns: 40 },
    );
  });

  it("is read the same after a sheet was renamed", async () => {
    const book = await sampleWorkbook();
    for (const { name } of book.sheets) {
      const renamed = renameSheet(book, name, `${name} 2022 (copia)`);
      expect([name, decodeBook(renamed).missing]).toEqual([name, []]);
      expect(readBack(renamed)).toEqual(readBack(book));
    }
  });

  it("skips blank rows inside a table and keeps the sheet row of the others", () => {
    const line = { activity: 1, object: "Objeto", unit: "UND", quantity: 1, amount: 5, number: "" };
    const book = bookOf({ ...emptyProject, budget: [line, line, line] });
    const blank = typeInto(book, "Presupuesto", "A10", [["", " \u200B ", "", ""]]);
    const gap = typeInto(blank, "Presupuesto", "F10", [[""]]);
    const decoded = decodeBook(gap);
    expect(decoded.project.budget).toEqual([1, 3].map((number) => ({ ...line, number })));
    expect(decoded.sources.tables.budget?.rows).toEqual([9, 11]);
  });

  it("is no book of ours without any table, and says which sheets it lacks", () => {
    const stranger: Snapshot = { sheets: [], names: [], properties: {} };
    const decoded = decodeBook(stranger);
    expect(decoded.sources.tables).toEqual({});
    expect(decoded.missing).toEqual(sheetLayouts.map(({ name }) => ({ sheet: name })));
  });
});
