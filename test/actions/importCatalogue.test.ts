import { importCatalogue } from "../../src/actions/importCatalogue";
import { shippedPidm } from "../../src/domain/pidm/shippedPidm";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { planUndo } from "../../src/domain/workbook/planUndo";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { decodeBook } from "../../src/layouts/decodeBook";
import { sampleWorkbook } from "../support/sampleProject";

const list = [
  ["Código", "Componente", "Línea estratégica", "Programa", "Meta"],
  ["1-2-5-2", "C1", "L2", "P5", "Meta 2: Divulgar los mecanismos."],
  ["1-2-5-3", "C1", "L2", "P5", "Elaborar un mapa de riesgos de corrupción metropolitano"],
  ["1-2-5-4", "C1", "L2", "P5", "Otro texto, que no es el del libro."],
  ["3-1-1-1", "C3", "L1", "P1", "Sembrar árboles."],
] as const;

const codes = (snapshot: Snapshot) => decodeBook(snapshot).project.pidm.map(({ code }) => code);

describe("importCatalogue", () => {
  it("appends new codes, counts the known ones, and keeps the workbook's text where the list has another", async () => {
    const book = await sampleWorkbook();
    const { plan, outcome } = importCatalogue.run(book, { rows: list });
    const after = applyPlan(book, plan);
    expect(outcome).toMatchObject({ added: ["1-2-5-2", "3-1-1-1"], known: 1 });
    expect(outcome.conflicts).toEqual([
      { row: 4, code: "1-2-5-4", found: list[3][4], kept: shippedPidm.find(({ code }) => code === "1-2-5-4")?.text },
    ]);
    expect(codes(after)).toEqual([...codes(book), "1-2-5-2", "3-1-1-1"]);
    const own = (snapshot: Snapshot) => decodeBook(snapshot).project;
    expect(own(after).pidm.slice(0, 7)).toEqual(own(book).pidm);
    expect({ ...own(after), pidm: [] }).toEqual({ ...own(book), pidm: [] });
  });

  it("writes on the sheet of the catalogue only, and nothing the second time", async () => {
    const book = await sampleWorkbook();
    const { plan } = importCatalogue.run(book, { rows: list });
    expect([...new Set(plan.map((op) => ("sheet" in op ? op.sheet : op.op)))]).toEqual(["Catálogo PIDM"]);
    const again = importCatalogue.run(applyPlan(book, plan), { rows: list });
    expect(again.plan).toEqual([]);
    expect(again.outcome).toMatchObject({ added: [], known: 3 });
  });

  it("can be undone", async () => {
    const book = await sampleWorkbook();
    const { plan } = importCatalogue.run(book, { rows: list });
    const after = applyPlan(book, plan);
    const undo = planUndo(after, { before: book, plan });
    expect(codes(applyPlan(after, undo.plan))).toEqual(codes(book));
  });

  it("checks the catalogue as it will stand: a gap that the list closes is told no more", async () => {
    const book = await sampleWorkbook();
    const rows = [
      ["Código", "Número de meta", "Descripción"],
      ["3-1-1-1", 2, "Sembrar."],
      ["3-1-1-4", 4, "Regar."],
    ];
    const { report } = importCatalogue.run(book, { rows });
    expect(report.findings.map(({ code, places, params }) => [code, places, params])).toEqual([
      [
        "pidm/meta-number-mismatch",
        [{ sheet: "Catálogo PIDM", cell: "E12" }],
        { code: "3-1-1-1", found: 2, expected: 1 },
      ],
      [
        "pidm/gap",
        [{ sheet: "Catálogo PIDM", cell: "A13" }],
        { code: "3-1-1-2", last: "3-1-1-3", count: 2, programme: "3-1-1" },
      ],
    ]);
  });

  it("makes the sheet where the workbook has none", () => {
    const { plan, outcome } = importCatalogue.run(emptySnapshot, { rows: list });
    const after = applyPlan(emptySnapshot, plan);
    expect(outcome.added).toHaveLength(4);
    expect(after.sheets.map(({ name }) => name)).toEqual(["Catálogo PIDM"]);
    expect(codes(after)).toEqual(["1-2-5-2", "1-2-5-3", "1-2-5-4", "3-1-1-1"]);
  });

  it.each([
    ["no-header", [["1-2-5-2", "Divulgar"]]],
    [
      "no-rows",
      [
        ["Código", "Meta"],
        ["x1", "Divulgar"],
      ],
    ],
  ])("writes nothing and says «%s»", async (problem, rows) => {
    const { plan, outcome } = importCatalogue.run(await sampleWorkbook(), { rows });
    expect({ plan, problem: outcome.problem }).toEqual({ plan: [], problem });
  });

  it("writes nothing where data stands under the table, or the sheet is protected", async () => {
    const book = await sampleWorkbook();
    const note: WritePlan = [{ op: "setValues", sheet: "Catálogo PIDM", area: "A13", values: [["Nota mía"]] }];
    expect(importCatalogue.run(applyPlan(book, note), { rows: list })).toMatchObject({
      plan: [],
      outcome: { problem: "no-room", added: [] },
    });
    const sheets = book.sheets.map((sheet) => (sheet.name === "Catálogo PIDM" ? { ...sheet, protected: true } : sheet));
    expect(importCatalogue.run({ ...book, sheets }, { rows: list })).toMatchObject({
      plan: [],
      outcome: { problem: "protected", added: [] },
    });
  });
});

describe("a catalogue pasted into the sheet", () => {
  it("is checked for format, duplicates, numbers and gaps, at its own cells", async () => {
    const book = await sampleWorkbook();
    const rows = [
      ["1–2–5–6", "", "", "", 6, "Con otra raya"],
      ["1-2-5-3", "", "", "", 3, "Otro texto para el mismo código"],
      ["4-1-1-1", "", "", "", 2, "Número distinto"],
      ["4-1-1-3", "", "", "", 3, "Falta la dos"],
    ];
    const paste: WritePlan = [
      { op: "resizeTable", sheet: "Catálogo PIDM", table: "tPidm", area: "A4:G15" },
      { op: "setNumberFormat", sheet: "Catálogo PIDM", area: "A12:A15", format: "@" },
      { op: "setValues", sheet: "Catálogo PIDM", area: "A12:F15", values: rows },
    ];
    const { report } = importCatalogue.run(applyPlan(book, paste), {
      rows: [
        ["Código", "Meta"],
        ["1-2-5-5", ""],
      ],
    });
    const told = report.findings.map(({ code, severity, places: [first] }) => [
      code,
      severity,
      first && "cell" in first ? first.cell : "",
    ]);
    expect(told).toEqual([
      ["pidm/format", "error", "A12"],
      ["pidm/duplicate", "error", "A13"],
      ["pidm/meta-number-mismatch", "error", "E14"],
      ["pidm/gap", "info", "A15"],
    ]);
    expect(report.findings[0]?.fix?.changes).toMatchObject([{ from: "1–2–5–6", to: "1-2-5-6" }]);
  });
});
