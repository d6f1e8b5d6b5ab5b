import { structure } from "../../../src/actions/structure";
import { parseArea } from "../../../src/domain/workbook/address";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { cellAt } from "../../../src/domain/workbook/cellAt";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { validateBook } from "../../../src/rules/validate";
import { bookOf, fillColumn, layoutOf, renameColumn, tableIn, tableLayouts, typeInto } from "../../support/bookTools";
import { cleanProject } from "../../support/buildProject";
import { cutColumn, movedDown, putColumn } from "../../support/otherPrograms";
import { riskRow } from "../../support/riskProject";

const clean = bookOf(cleanProject());
const cleanRead = decodeBook(clean).project;

function told(book: Snapshot, decoded = decodeBook(book)): readonly string[] {
  const { findings } = validateBook(decoded);
  return findings.filter(({ severity }) => severity !== "info").map(({ code }) => code);
}

const columnOf = (table: string, key: string) => tableIn(clean, table).columns[key] ?? 0;
const typed = tableLayouts.filter(({ key }) => key !== "findings");
const columns = typed.flatMap(({ name, columns: own }) => own.map(({ key }) => [name, key] as const));

describe("hidden names that a program left one column off", () => {
  it("are not believed against the headings: every column is read where its heading stands", () => {
    const right = JSON.stringify(cleanRead);
    const wrong = columns.filter(([table, key]) => {
      const book = putColumn(clean, table, columnOf(table, key), "Nota de la oficina");
      const decoded = decodeBook(book);
      return told(book, decoded).length > 0 || JSON.stringify(decoded.project) !== right;
    });
    expect(wrong).toEqual([]);
  });

  it("give one error where a column was deleted, and nothing is read from its neighbour", () => {
    // On these two sheets the values of the named cells stand in the same column and go with it.
    const alone = columns.filter(
      ([table, key]) => table !== "tTextos" && !(table === "tPresupuesto" && /^(unitValue|amount)$/.test(key)),
    );
    const wrong = alone.filter(([table, key]) => {
      const book = cutColumn(clean, table, columnOf(table, key));
      return told(book).join() !== "book/missing-column";
    });
    expect(wrong).toEqual([]);
  });

  it("are put right by «Estructurar», which leaves every other value as it is", () => {
    const book = cutColumn(clean, "tMetas", columnOf("tMetas", "metaNumber"));
    const after = applyPlan(book, structure.run(book, {}).plan);
    const [before, now] = [cleanRead.metas, decodeBook(after).project.metas];
    expect(now).toEqual(before.map((meta) => ({ ...meta, metaNumber: "" })));
    expect(structure.run(after, {}).plan).toEqual([]);
  });

  it("do not take the data from a column that a person renamed beside a new one without data", () => {
    const renamed = renameColumn(clean, "tMetas", "text", "Texto de la meta");
    const book = putColumn(renamed, "tMetas", columnOf("tMetas", "responsible") + 1, "Meta");
    expect(decodeBook(book).project.metas).toEqual(cleanRead.metas);
  });
});

describe("named cells that a program left behind", () => {
  it.each(["Ficha", "Presupuesto", "Rubro"])("are found by their labels after rows were put in above «%s»", (sheet) => {
    const book = movedDown(clean, sheet, 3);
    expect(told(book)).toEqual([]);
    expect(decodeBook(book).project.ficha).toEqual(cleanRead.ficha);
  });

  it.each(["Ficha", "Presupuesto", "Rubro", "Riesgos"])(
    "are found on «%s» under another name, where the names still say the old one",
    (sheet) => {
      const sheets = clean.sheets.map((one) => (one.name === sheet ? { ...one, name: `${sheet} 2026` } : one));
      for (const book of [
        { ...clean, sheets },
        { ...clean, sheets, names: [] },
      ]) {
        expect(told(book)).toEqual([]);
        expect(decodeBook(book).project.ficha).toEqual(cleanRead.ficha);
      }
    },
  );

  it("that a person moved stay where the name says, though the label stayed", () => {
    const moved = typeInto(typeInto(clean, "Presupuesto", "F4", [[""]]), "Presupuesto", "H4", [[20_500_000]]);
    const names = moved.names.map((one) =>
      one.name === "fTotalDeclarado" ? { ...one, formula: "=Presupuesto!$H$4" } : one,
    );
    expect(decodeBook({ ...moved, names }).sources.fields.declaredTotal).toEqual({ sheet: "Presupuesto", cell: "H4" });
  });
});

describe("a column that is there and was emptied", () => {
  const emptied = typed.flatMap(({ name, columns: own }) => {
    const rows =
      name === "tRubro" || /^t(Riesgos|Impacto|Controles)$/.test(name) ? 0 : tableIn(clean, name).area.rows - 1;
    return rows < 2 ? [] : own.filter(({ required }) => required).map(({ key }) => [name, key] as const);
  });

  it.each(emptied)("%s without any «%s» is one error", (table, key) => {
    expect(told(fillColumn(clean, table, key, ""))).toEqual(["book/empty-column"]);
  });

  it("is told row by row where one row alone lacks its value", () => {
    const found = tableIn(clean, "tMetas");
    const cell = `E${found.area.row + 1}`;
    expect(cellAt(found.sheet, found.area.row, 5).value).toBe("Indicador");
    expect(told(typeInto(clean, "Metas", cell, [[""]]))).toEqual(["meta/missing-indicator"]);
  });
});

describe("values in the place of formulas", () => {
  it.each([
    ["tActividades", "metaCount", "Cantidad de metas"],
    ["tPresupuesto", "unitValue", "Valor unitario"],
  ])("in all of %s.%s are one warning", (table, key) => {
    const book = fillColumn(clean, table, key, 7);
    const [finding, ...others] = validateBook(decodeBook(book)).findings.filter(({ severity }) => severity !== "info");
    const column = layoutOf(table).columns.find((one) => one.key === key)?.header;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "book/formulas-lost",
      severity: "warning",
      params: { table, columns: column },
    });
  });

  it("in several columns of one table are one warning", () => {
    const book = fillColumn(fillColumn(clean, "tActividades", "metaCount", 7), "tActividades", "budget", 5_000_000);
    expect(told(book)).toEqual(["book/formulas-lost"]);
  });

  it("in several tables are one warning too: a program keeps formulas or it does not", () => {
    const book = fillColumn(fillColumn(clean, "tActividades", "metaCount", 7), "tPresupuesto", "unitValue", 7);
    const [finding] = validateBook(decodeBook(book)).findings;
    expect(told(book)).toEqual(["book/formulas-lost"]);
    expect(finding?.params).toMatchObject({ sheet: "Actividades, Presupuesto", columns: "" });
  });
});

describe("a column under another heading", () => {
  it("is read, and said for whoever looks", () => {
    const book = renameColumn(clean, "tPresupuesto", "amount", "Vr. parcial ($)");
    const report = validateBook(decodeBook(book));
    expect(report.counts).toMatchObject({ error: 0, warning: 0 });
    expect(report.findings.find(({ code }) => code === "book/column-renamed")?.params).toEqual({
      sheet: "Presupuesto",
      table: "tPresupuesto",
      column: "Valor parcial",
      now: "Vr. parcial ($)",
    });
  });
});

describe("a copy of a sheet", () => {
  const copyOf = (table: string) => {
    const sheet = tableIn(clean, table).sheet;
    return {
      ...sheet,
      name: `${sheet.name} (2)`,
      tables: sheet.tables.map((one) => ({ ...one, name: `${one.name}2` })),
    };
  };
  const withCopy = { ...clean, sheets: [...clean.sheets, copyOf("tPresupuesto")] };

  it("is nobody's matter while it holds the same", () => {
    expect(told(withCopy)).toEqual([]);
  });

  it("is told where somebody went on in the copy: it is not read", () => {
    const area = parseArea(tableIn(clean, "tPresupuesto").table.area);
    const book = typeInto(withCopy, "Presupuesto (2)", `F${(area?.row ?? 0) + 1}`, [[9_000_000]]);
    const [finding] = validateBook(decodeBook(book)).findings;
    expect(told(book)).toEqual(["book/copied-table"]);
    expect(finding?.params).toEqual({ sheet: "Presupuesto (2)", table: "tPresupuesto", now: "tPresupuesto2" });
  });
});

describe("a table that others refer to", () => {
  it("is one finding where it is empty, not one for each row that refers to it", () => {
    expect(told(bookOf(cleanProject({ pidm: [] })))).toEqual([]);
    const found = tableIn(clean, "tPidm");
    const area = { row: found.area.row + 1, rows: found.area.rows - 1 };
    const blank = Array.from({ length: area.rows }, () => Array.from({ length: 6 }, () => ""));
    expect(told(typeInto(clean, "Catálogo PIDM", `A${area.row}`, blank))).toEqual(["book/empty-table"]);
  });

  it("says that risks without any questionnaire lack the whole sheet", () => {
    const project = cleanProject({ risks: [riskRow(), riskRow({ number: 2 })], impacts: [], controls: [] });
    const errors = told(bookOf(project)).filter((code) => code.startsWith("book/") || code.includes("questionnaire"));
    expect(errors).toEqual(["book/empty-table"]);
  });
});
