import type { FindingCode } from "../../../src/domain/findings/FindingParams";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { validateBook } from "../../../src/rules/validate";
import { bookOf, deleteColumn, tableIn, tableLayouts, typeInto } from "../../support/bookTools";
import { cleanProject } from "../../support/buildProject";
import { headingsOnly, onlyCells, relabelled, renamed, withoutSheet, withoutTables } from "../../support/otherPrograms";
import { riskRow } from "../../support/riskProject";

const clean = bookOf(cleanProject());

/** Codes and first places of what is wrong or may be. */
function told(book: Snapshot): readonly string[] {
  const { findings } = validateBook(decodeBook(book));
  return findings
    .filter(({ severity }) => severity !== "info")
    .map(({ code, places: [place] }) =>
      `${code} ${place && "sheet" in place ? `${place.sheet}!${place.cell}` : ""}`.trim(),
    );
}

const codes = (book: Snapshot): readonly FindingCode[] =>
  validateBook(decodeBook(book)).findings.map(({ code }) => code);

describe("a whole workbook", () => {
  it("is told nothing of", () => {
    expect(told(clean)).toEqual([]);
  });
});

describe("a deleted sheet", () => {
  it.each([
    ["Metas", "Inicio!A18"],
    ["Presupuesto", "Inicio!A21"],
    ["Rubro", "Inicio!A23"],
    ["Catálogo PIDM", "Inicio!A17"],
    ["Ficha", "Inicio!A15"],
    ["Cronograma", "Inicio!A19"],
    ["Controles", "Inicio!A33"],
    ["Mapa de calor", "Inicio!A34"],
  ])("«%s» is named once, and nothing that only follows is said", (sheet, place) => {
    const book = withoutSheet(clean, sheet);
    expect(told(book)).toEqual([`book/missing-sheet ${place}`]);
    const [finding] = validateBook(decodeBook(book)).findings;
    expect(finding?.params).toEqual({ sheet });
  });

  it("is named where the front page is gone itself", () => {
    expect(
      codes(withoutSheet(withoutSheet(clean, "Inicio"), "Metas")).filter((code) => code.startsWith("book/")),
    ).toEqual(["book/missing-sheet", "book/missing-sheet"]);
  });

  it("is missing too where a person's own sheet bears its name", () => {
    const gone = withoutSheet(clean, "Rubro");
    const own = typeInto(
      {
        ...gone,
        sheets: [...gone.sheets, { ...clean.sheets[0], name: "Rubro", tables: [], cells: undefined } as never],
      },
      "Rubro",
      "A1",
      [["Mis cuentas"], [5]],
    );
    expect(codes(own).filter((code) => code.startsWith("book/"))).toEqual(["book/missing-table"]);
  });
});

describe("a table that is no table any more", () => {
  it.each(["tMetas", "tRubro", "tPresupuesto", "tActividades"])("%s is read by its hidden names and told", (table) => {
    const found = tableIn(clean, table);
    const book = withoutTables(clean, (name) => name !== table);
    const at = `${found.sheet.name}!A${found.area.row}`;
    expect(told(book)).toEqual([`book/table-lost ${at}`]);
    expect(decodeBook(book).project).toEqual(decodeBook(clean).project);
  });

  it("is read by its headings where a program keeps neither names nor properties", () => {
    const book = onlyCells(clean);
    const tables = validateBook(decodeBook(book)).findings.filter(({ code }) => code === "book/table-lost");
    expect(tables).toHaveLength(tableLayouts.length);
    const { metas, budget, rubro, activities } = decodeBook(book).project;
    expect({ metas, budget, rubro, activities }).toEqual({
      metas: decodeBook(clean).project.metas,
      budget: decodeBook(clean).project.budget,
      rubro: decodeBook(clean).project.rubro,
      activities: decodeBook(clean).project.activities,
    });
  });

  it("does not read a total under it as a line, nor a note", () => {
    const { area } = tableIn(clean, "tPresupuesto");
    const last = area.row + area.rows;
    const total = typeInto(withoutTables(clean), "Presupuesto", `B${last}`, [["TOTAL", "", "", "", 20_500_000]]);
    const noted = typeInto(total, "Presupuesto", `A${last + 2}`, [["Elaboró: Oficina de planeación"]]);
    expect(decodeBook(noted).project.budget).toEqual(decodeBook(clean).project.budget);
  });

  it("reads a workbook of a person's with one sheet like ours as none of ours", () => {
    const [budget] = onlyCells(clean).sheets.filter(({ name }) => name === "Presupuesto");
    const own: Snapshot = { sheets: budget === undefined ? [] : [budget], names: [], properties: {} };
    expect(decodeBook(own).sources.tables).toEqual({});
  });
});

describe("a table under another name", () => {
  it.each([
    ["tActividades", "tActividades2026"],
    ["tMetas", "Tabla7"],
    ["tRubro", "rubro_amb"],
  ])("%s is recognised as %s and told as a warning", (table, name) => {
    for (const book of [renamed(clean, table, name), relabelled(clean, table, name)]) {
      const report = validateBook(decodeBook(book));
      expect(report.valid).toBe(true);
      expect(told(book)).toHaveLength(1);
      expect(report.findings.find(({ code }) => code === "book/table-renamed")?.params).toMatchObject({
        table,
        now: name,
      });
      expect(decodeBook(book).project).toEqual(decodeBook(clean).project);
    }
  });

  it("is recognised by its headings where its names are gone too", () => {
    const book = { ...relabelled(clean, "tMetas", "Tabla1"), names: [] };
    expect(decodeBook(book).project.metas).toEqual(decodeBook(clean).project.metas);
  });
});

describe("two tables of one name", () => {
  it("read the one that hidden names point to and tell of the other, wherever it stands", () => {
    const metas = clean.sheets.find(({ name }) => name === "Metas");
    const copy = { ...metas, name: "Metas (2)" } as (typeof clean.sheets)[number];
    for (const sheets of [
      [...clean.sheets, copy],
      [copy, ...clean.sheets],
    ]) {
      expect(told({ ...clean, sheets })).toEqual(["book/repeated-table Metas (2)!A4"]);
      expect(decodeBook({ ...clean, sheets }).sources.tables.metas?.sheet).toBe("Metas");
    }
  });
});

describe("a column or cell that is gone", () => {
  it.each([
    ["tMetas", "indicator", "Indicador"],
    ["tMetas", "pidm", "PIDM"],
    ["tPresupuesto", "amount", "Valor parcial"],
    ["tActividades", "number", "Número"],
    ["tCronograma", "month9", "Sep"],
    ["tRubro", "programa", "Programa"],
    ["tEvidencias", "pidm", "PIDM"],
  ])("%s without %s gives one error", (table, key, column) => {
    const report = validateBook(decodeBook(deleteColumn(clean, table, key)));
    const wrong = report.findings.filter(({ severity }) => severity !== "info");
    expect(wrong.map(({ code }) => code)).toEqual(["book/missing-column"]);
    expect(wrong[0]?.params).toMatchObject({ of: table, column });
  });

  it("is one error for the cell of the vigencia, without what only follows", () => {
    const names = clean.names.filter(({ name }) => name !== "fVigencia");
    const book = typeInto({ ...clean, names }, "Ficha", "A7:C7".slice(0, 2), [["", "", ""]]);
    expect(told(book)).toEqual(["book/missing-column Ficha!C7"]);
  });
});

describe("an empty part", () => {
  it.each([
    ["metas", { metas: [] }, "Metas!A5"],
    ["budget", { budget: [] }, "Presupuesto!A9"],
    ["activities", { activities: [] }, "Actividades!A5"],
    ["rubro", { rubro: [] }, "Rubro!A9"],
    ["schedule", { schedule: [] }, "Cronograma!A5"],
    ["evidence", { evidence: [] }, "Evidencias!A5"],
  ] as const)("%s is one error", (part, overrides, place) => {
    const book = bookOf(cleanProject(overrides));
    expect(told(book).filter((one) => one.startsWith("book/"))).toEqual([`book/empty-table ${place}`]);
    const errors = validateBook(decodeBook(book)).findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ params }) => params)).toEqual([{ part }]);
  });

  it("is the TOTAL where nobody declared one", () => {
    const { ficha } = cleanProject();
    const book = bookOf(cleanProject({ ficha: { ...ficha, declaredTotal: "" } }));
    expect(told(book)).toEqual(["book/empty-table Presupuesto!F4"]);
  });

  it("is found in a workbook just structured, and in one with risks alone", () => {
    for (const book of [bookOf(), bookOf({ ...emptyProject, risks: [riskRow()] })])
      expect(codes(book).filter((code) => code === "book/empty-table")).toHaveLength(7);
  });

  it("is told of a table of which only the headings are left", () => {
    expect(told(headingsOnly(clean, "Metas"))).toEqual(["book/empty-table Metas!A5"]);
    expect(told(headingsOnly(clean, "Presupuesto")).filter((one) => one.startsWith("book/"))).toEqual([
      "book/empty-table Presupuesto!A9",
    ]);
  });
});
