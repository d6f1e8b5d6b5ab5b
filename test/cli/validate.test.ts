import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { structure } from "../../src/actions/structure";
import { resolveForm } from "../../src/domain/form/resolveForm";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { readForm } from "../../src/importers/readForm";
import { validateForm } from "../../src/rules/validate";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { buildFormDocx } from "../support/buildFormDocx";
import { cleanProject } from "../support/buildProject";
import { memoryCli } from "../support/memoryIo";
import { riskRow } from "../support/riskProject";

const REAL = join(__dirname, "../../../shared/data/formato-die-fo-013.txt");
const explanations = [
  {
    kind: "extra-digit",
    from: 434_500_000,
    to: 34_500_000,
    reasons: ["rubro-supports", "unit-value-returns", "written-unlike-neighbours"],
  },
  { kind: "digit-changed", from: 199_290_000, to: 599_290_000 },
];

interface JsonReport {
  readonly valid: boolean;
  readonly counts: Record<string, number>;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly places: readonly Record<string, unknown>[];
    readonly params: Record<string, unknown>;
    readonly message: string;
    readonly fixable: boolean;
  }[];
  readonly formFindings?: readonly { readonly code: string; readonly places: readonly unknown[] }[];
}

const parse = (out: string): JsonReport => JSON.parse(out);
const totalOf = (report: JsonReport) => report.findings.find(({ code }) => code === "budget/total-mismatch");

describe("validar --json on a form", () => {
  it("refuses a form without its budget: in the JSON, in the table and by the exit code", async () => {
    const text = readFileSync(join(__dirname, "../fixtures/sample-form.txt"), "utf8");
    const without = text.replace(/^Actividad\tObjeto[\s\S]*?^TOTAL.*$/m, "");
    const cli = memoryCli({ "formato.txt": new TextEncoder().encode(without) });
    const { code, out } = await cli.run("validar", "formato.txt", "--json");
    expect(code).toBe(1);
    expect(parse(out).findings[0]).toMatchObject({ code: "pidm/programme-mismatch" });
    expect(parse(out).findings.filter(({ code: rule }) => rule === "form/unread-section")).toMatchObject([
      {
        severity: "error",
        places: [{ section: "8.1", row: 0, line: 139 }],
        params: { section: "8.1", lack: "table", instead: "nothing" },
        message: "8.1 no tiene tabla de presupuesto.",
      },
    ]);
    const table = await cli.run("validar", "formato.txt");
    expect(table.code).toBe(1);
    expect(table.out).toMatch(/Error +8\.1 \(línea 139\) +8\.1 no tiene tabla de presupuesto\./);
  });

  const testReal = existsSync(REAL) ? it : it.skip;

  testReal("tells all findings of the real form, with lines (skipped without ../shared/data)", async () => {
    const bytes = new Uint8Array(readFileSync(REAL));
    const { code, out, err } = await memoryCli({ "real.txt": bytes }).run("validar", "real.txt", "--json");
    const reading = await readForm(bytes);
    if (!reading.ok) throw new Error(reading.code);
    const expected = validateForm(reading.form, resolveForm(reading.form));
    const report = parse(out);
    expect({ code, err, counts: report.counts }).toEqual({ code: 1, err: "", counts: expected.counts });
    expect(report.findings.map(({ code: rule, places }) => ({ rule, places }))).toEqual(
      expected.findings.map(({ code: rule, places }) => ({ rule, places })),
    );
    expect(totalOf(report)).toMatchObject({
      severity: "error",
      places: [{ section: "8.1", row: 0, line: 146 }],
      params: { sum: 599_290_000, declared: 199_290_000, difference: 400_000_000, explanations },
    });
  });

  it("has exactly the fields that other programs count on", async () => {
    const { out } = await memoryCli().run("validar", "formato.txt", "--json");
    const report = parse(out);
    expect(Object.keys(report)).toEqual(["valid", "counts", "findings"]);
    expect(Object.keys(report.counts)).toEqual(["error", "warning", "info"]);
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual(["code", "severity", "places", "params", "message", "fixable"]);
      expect(finding.message).toMatch(/\.$/);
      expect(typeof finding.fixable).toBe("boolean");
    }
  });

  it("tells kind, place, amounts and reasons of each explanation", async () => {
    const { code, out } = await memoryCli().run("validar", "formato.txt", "--json");
    const total = totalOf(parse(out));
    expect(code).toBe(1);
    expect(total?.params.explanations).toMatchObject(explanations);
    const told = (total?.params.explanations ?? []) as readonly object[];
    expect(told.map((one) => Object.keys(one))).toEqual([
      ["kind", "place", "from", "to", "reasons"],
      ["kind", "place", "from", "to", "reasons"],
    ]);
  });

  it("gives the same codes for the form as a Word document, without lines", async () => {
    const sample = memoryCli().files.get("formato.txt") ?? new Uint8Array();
    const reading = await readForm(sample);
    if (!reading.ok) throw new Error(reading.code);
    const cli = memoryCli({ "formato.docx": await buildFormDocx(reading.form) });
    const [text, word] = [
      await cli.run("validar", "formato.txt", "--json"),
      await cli.run("validar", "formato.docx", "--json"),
    ];
    const codes = (out: string) =>
      parse(out)
        .findings.map(({ code }) => code)
        .sort();
    expect(codes(word.out)).toEqual(codes(text.out));
    expect(word.out).not.toContain('"line"');
  });
});

describe("validar on a workbook", () => {
  it("tells cells, and beside them what is still open from the form", async () => {
    const cli = memoryCli();
    await cli.run("importar", "formato.txt", "--salida", "libro.xlsx");
    const { code, out } = await cli.run("validar", "libro.xlsx", "--json");
    const report = parse(out);
    expect(code).toBe(1);
    expect(report.valid).toBe(false);
    expect(totalOf(report)).toMatchObject({ places: [{ sheet: "Presupuesto", cell: "F4" }], fixable: false });
    expect(totalOf(report)?.params.explanations).toMatchObject([
      { kind: "extra-digit", place: { sheet: "Presupuesto", cell: "F11" } },
      { kind: "digit-changed", place: { sheet: "Presupuesto", cell: "F4" } },
    ]);
    expect(report.formFindings).toHaveLength(38);
    expect(report.formFindings?.[1]).toMatchObject({
      code: "budget/total-mismatch",
      severity: "error",
      places: [{ section: "8.1", row: 0, line: 146 }],
    });
    expect(report.counts.error).toBe(report.findings.filter(({ severity }) => severity === "error").length);
  });

  it.each([
    ["2026-11-30", 0],
    ["2026-12-01", 1],
  ])("counts what is overdue on the day of the check: on %s, %i actions", async (today, overdue) => {
    const project = cleanProject({ risks: [riskRow({ actionDate: "2026-11-30" })] });
    const book = applyPlan(emptySnapshot, structure.run(emptySnapshot, { project }).plan);
    const cli = memoryCli({ "libro.xlsx": await writeXlsx(book) }, today);
    const { out } = await cli.run("validar", "libro.xlsx", "--json");
    expect(parse(out).findings.filter(({ code }) => code === "risk/overdue-action")).toHaveLength(overdue);
  });
});

describe("validar as a table", () => {
  it("explains the wrong total as the card of the pane does", async () => {
    const { out } = await memoryCli().run("validar", "formato.txt");
    const lines = out.split("\n").map((line) => line.trim());
    expect(lines[0]).toBe("4 errores · 24 avisos · 10 informaciones");
    const start = lines.findIndex((line) => line.startsWith("Los renglones suman  "));
    expect(lines.slice(start, start + 6)).toEqual([
      "Los renglones suman         $599.290.000",
      "El TOTAL dice               $199.290.000",
      "Diferencia                  $400.000.000",
      "Explicación que cuadra exacto:",
      "Renglón 3:  $434.500.000  →  $34.500.000   sobra un 4 (1.ª cifra)",
      "Además: 144,8 millones por unidad; los otros renglones van de 4,7 a 14,3 millones.",
    ]);
  });

  it("fits 120 columns", async () => {
    const { out } = await memoryCli().run("validar", "formato.txt");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it("speaks English where asked", async () => {
    const { out } = await memoryCli().run("validate", "formato.txt", "--language", "en");
    expect(out).toContain("4 errors · 24 warnings · 10 notes");
    expect(out).toContain("Explanation that closes exactly:");
    expect(out).toContain("Besides: 144,8 million a unit; the other lines go from 4,7 to 14,3 million.");
    expect(out).not.toMatch(/renglón|suman|millones/);
  });
});
