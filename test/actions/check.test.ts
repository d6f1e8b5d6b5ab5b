import { check } from "../../src/actions/check";
import { structure } from "../../src/actions/structure";
import { parseArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { planUndo } from "../../src/domain/workbook/planUndo";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeFindingRows } from "../../src/layouts/findingRows";
import {
  bookOf,
  deleteColumn,
  lastCheckIn,
  renameColumn,
  renameSheet,
  sheetOf,
  shownIn,
  swapColumns,
  tableIn,
  typeInto,
} from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { sampleWorkbook } from "../support/sampleProject";
import { cellOf, checked, moment, plainSample, rowsOf } from "./checkedSample";

describe("«Revisar»", () => {
  it("writes one row a finding, in the order of the report, with words and places", async () => {
    const { book, report } = checked(await plainSample());
    const rows = decodeFindingRows(book);
    expect(rows.map(({ code, severity }) => [code, severity])).toEqual(
      report.findings.map(({ code, severity }) => [code, severity]),
    );
    expect(rows.find(({ code }) => code === "budget/total-mismatch")).toMatchObject({
      message: "Los renglones suman $599.290.000 y el TOTAL dice $199.290.000. La diferencia es $400.000.000.",
      sheet: "Presupuesto",
      cell: "F4",
      origin: "book",
      state: "open",
    });
  });

  it("links each row to its cell", async () => {
    const { book, report } = checked(await plainSample());
    const links = sheetOf(book, "Hallazgos").look.links;
    expect(links.map(({ to }) => to)).toEqual(report.findings.map(({ places }) => places[0]));
  });

  it("says on «Inicio» what it found and when", async () => {
    const { book, report } = checked(await plainSample());
    const { error, warning, info } = report.counts;
    expect([error, warning > 1, info > 1]).toEqual([3, true, true]);
    expect(lastCheckIn(book)).toBe(
      `3 errores · ${warning} avisos · ${info} informaciones · 24 de noviembre de 2026, 14:05`,
    );
  });

  it("writes only into «Hallazgos» and the state on «Inicio»", async () => {
    const before = await sampleWorkbook();
    const after = checked(before).book;
    const changed = after.sheets.filter((sheet) => sheet !== before.sheets.find(({ name }) => name === sheet.name));
    const others = changed.filter(({ name }) => name !== "Hallazgos" && name !== "Inicio");
    for (const { name, cells } of others) expect([name, cells]).toEqual([name, sheetOf(before, name).cells]);
    expect(after.names).toEqual(before.names);
  });

  it("gives the same workbook when it runs again", async () => {
    const once = checked(await sampleWorkbook());
    const twice = checked(once.book);
    expect(twice.book).toEqual(once.book);
    expect(twice.report).toEqual(once.report);
  });

  it("leaves nothing for «Estructurar» to repair", async () => {
    expect(structure.run(checked(await sampleWorkbook()).book, {}).plan).toEqual([]);
  });

  it("leaves a workbook without any sheet of ours as it is", () => {
    const stranger = applyPlan(emptySnapshot, [{ op: "addSheet", sheet: "Nómina" }]);
    expect(check.run(stranger, moment)).toEqual({ plan: [] });
  });

  it("makes «Hallazgos» again when somebody deleted the sheet", async () => {
    const book = await plainSample();
    const names = book.names.filter(({ formula }) => !formula.startsWith("=Hallazgos!"));
    const bare = { ...book, names, sheets: book.sheets.filter(({ name }) => name !== "Hallazgos") };
    const after = checked(bare);
    expect(rowsOf(after.book, "book")).toHaveLength(after.report.findings.length);
  });

  it("gives a renamed «Hallazgos» the drop-downs of its new rows, as it does under its own name", async () => {
    const book = await plainSample();
    const drops = (own: Snapshot, name: string) => sheetOf(own, name).look.validations;
    const under = checked(renameSheet(book, "Hallazgos", "Lista de errores")).book;
    const expected = drops(checked(book).book, "Hallazgos");
    expect(expected.length).toBeGreaterThan(0);
    expect(drops(under, "Lista de errores")).toEqual(expected);
    expect(structure.run(under, {}).plan).toEqual([]);
  });

  it("leaves a sheet of the user's with the name «Hallazgos» alone, and writes beside it", async () => {
    const book = await plainSample();
    const names = book.names.filter(({ formula }) => !formula.startsWith("=Hallazgos!"));
    const bare = { ...book, names, sheets: book.sheets.filter(({ name }) => name !== "Hallazgos") };
    const theirs = typeInto(applyPlan(bare, [{ op: "addSheet", sheet: "Hallazgos" }]), "Hallazgos", "A1", [
      ["Arqueología"],
    ]);
    const after = checked(theirs);
    expect(sheetOf(after.book, "Hallazgos")).toEqual(sheetOf(theirs, "Hallazgos"));
    expect(tableIn(after.book, "tHallazgos").sheet.name).toBe("Hallazgos (AMB)");
    expect(rowsOf(after.book, "book")).toHaveLength(after.report.findings.length);
  });

  it("takes the rows away when nothing is left to correct, and keeps the table", () => {
    const wrong = cleanProject();
    const bad = checked(bookOf({ ...wrong, ficha: { ...wrong.ficha, declaredTotal: 1 } }));
    expect(bad.report.counts.error).toBeGreaterThan(0);
    const right = typeInto(bad.book, "Presupuesto", "F4", [[20_500_000]]);
    const good = checked(right);
    expect(good.report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    const rows = decodeFindingRows(good.book);
    expect(rows).toHaveLength(good.report.findings.length);
    expect(tableIn(good.book, "tHallazgos").area.rows).toBe(Math.max(rows.length, 1) + 1);
    const below =
      sheetOf(good.book, "Hallazgos")
        .cells?.values.slice(rows.length + 4)
        .flat() ?? [];
    expect(below.filter((value) => value !== "")).toEqual([]);
    expect(sheetOf(good.book, "Hallazgos").look.links).toHaveLength(rows.length);
  });
});

describe("Rows of «Hallazgos» that people worked on", () => {
  it("of origin «libro» keep state, name and date while the finding is the same, and follow it to its new row", async () => {
    const { book } = checked(await plainSample());
    const row = decodeFindingRows(book).find(({ code }) => code === "budget/unit-value-outlier")?.row ?? 0;
    const attended = typeInto(book, "Hallazgos", cellOf(book, row, "state"), [["Atendido", "Planeación", 44_834]]);
    // The TOTAL is put right: one finding fewer above this one.
    const { book: after } = checked(typeInto(attended, "Presupuesto", "F4", [[599_290_000]]));
    const kept = decodeFindingRows(after).find(({ code }) => code === "budget/unit-value-outlier");
    expect(kept).toMatchObject({ state: "attended", attendedBy: "Planeación", date: "2022-09-30" });
    expect(kept?.row).toBeLessThan(row);
    expect(decodeFindingRows(after).filter(({ state }) => state === "attended")).toHaveLength(1);
  });

  it("of origin «formato» stay as they are, attended or not", async () => {
    const before = await sampleWorkbook();
    const { book: first } = checked(before);
    const form = rowsOf(first, "form");
    expect(form.map(({ row: _, ...rest }) => rest)).toEqual(rowsOf(before, "form").map(({ row: _, ...rest }) => rest));
    const last = form.at(-1)?.row ?? 0;
    const attended = typeInto(first, "Hallazgos", cellOf(first, last, "state"), [["Atendido", "Jurídica"]]);
    const { book: second } = checked(attended);
    expect(rowsOf(second, "form")).toHaveLength(form.length);
    expect(rowsOf(second, "form").at(-1)).toMatchObject({ state: "attended", attendedBy: "Jurídica" });
  });

  it("keep a column of the user's own beside the finding it was written for", async () => {
    const { book } = checked(await plainSample());
    const wider = applyPlan(book, [
      { op: "addTableColumn", sheet: "Hallazgos", table: "tHallazgos", header: "Mi nota" },
    ]);
    const row = decodeFindingRows(wider).find(({ code }) => code === "rubro/name-mismatch")?.row ?? 0;
    const noted = typeInto(wider, "Hallazgos", `O${row}`, [["Preguntar a Hacienda"]]);
    const { book: after } = checked(typeInto(noted, "Presupuesto", "F4", [[599_290_000]]));
    const moved = decodeFindingRows(after).find(({ code }) => code === "rubro/name-mismatch")?.row ?? 0;
    expect(shownIn(after, "Hallazgos", moved, 15)).toBe("Preguntar a Hacienda");
    expect(tableIn(after, "tHallazgos").table.columns.at(-1)).toBe("Mi nota");
    const notes = sheetOf(after, "Hallazgos")
      .cells?.values.flat()
      .filter((value) => value === "Preguntar a Hacienda");
    expect(notes).toHaveLength(1);
  });

  it("never write into a column of formulas of the user's", async () => {
    const { book } = checked(await plainSample());
    const wider = applyPlan(book, [
      { op: "addTableColumn", sheet: "Hallazgos", table: "tHallazgos", header: "Días" },
      {
        op: "setFormulas",
        sheet: "Hallazgos",
        area: `O5:O${decodeFindingRows(book).length + 4}`,
        formulas: decodeFindingRows(book).map(() => ["=1+1"]),
      },
    ]);
    const { book: after } = checked(wider);
    const formulas = sheetOf(after, "Hallazgos")
      .cells?.formulas.map((row) => row[14])
      .filter((text) => text === "=1+1");
    expect(formulas).toHaveLength(decodeFindingRows(after).length);
  });

  it("are found in columns that were renamed, moved or deleted", async () => {
    const { book } = checked(await plainSample());
    const moved = swapColumns(
      renameColumn(book, "tHallazgos", "state", "Situación"),
      "tHallazgos",
      "severity",
      "message",
    );
    const { book: after, report } = checked(deleteColumn(moved, "tHallazgos", "how"));
    expect(decodeFindingRows(after).map(({ code }) => code)).toEqual(report.findings.map(({ code }) => code));
    expect(tableIn(after, "tHallazgos").missing).toEqual([]);
  });
});

describe("Links in «Hallazgos»", () => {
  const isUnder = (area: string, row: number) => {
    const { row: first = 0, rows = 0, column = 0 } = parseArea(area) ?? {};
    return column === 6 && row >= first && row < first + rows;
  };
  const looks = (book: Snapshot) => {
    const { links, styles } = sheetOf(book, "Hallazgos").look;
    const linked = links.map(({ cell }) => parseArea(cell)?.row ?? 0).sort((a, b) => a - b);
    const shown = decodeFindingRows(book)
      .map(({ row }) => row)
      .filter((row) => styles.some(({ area, style }) => style === "cellLink" && isUnder(area, row)));
    return { linked, shown };
  };

  it("look like links, and no other cell does: neither rows of the form nor a row that lost its link", async () => {
    const { book } = checked(await sampleWorkbook());
    const before = looks(book);
    expect(before.shown).toEqual(before.linked);
    expect(before.linked.length).toBeLessThan(decodeFindingRows(book).length);
    const { book: after } = checked(typeInto(book, "Presupuesto", "F4", [[599_290_000]]));
    const fewer = looks(after);
    expect(fewer.shown).toEqual(fewer.linked);
    expect(fewer.linked.length).toBeLessThan(before.linked.length);
  });

  it("do not leave their look behind when the check is undone", async () => {
    const before = await sampleWorkbook();
    const { plan } = check.run(before, moment);
    const after = applyPlan(before, plan);
    const back = applyPlan(after, planUndo(after, { before, plan }).plan);
    expect(looks(back)).toEqual({ linked: [], shown: [] });
  });
});
