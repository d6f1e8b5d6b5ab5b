import { resolveForm } from "../../src/domain/form/resolveForm";
import { validateBook, validateForm } from "../../src/rules/validate";
import { cleanForm } from "../support/buildForm";
import { cleanProject, decodedBook, meta } from "../support/buildProject";

describe("a well-formed project", () => {
  it("has no errors and no warnings on the form", () => {
    const form = cleanForm();
    expect(validateForm(form, resolveForm(form))).toEqual({
      valid: true,
      counts: { error: 0, warning: 0, info: 0 },
      findings: [],
    });
  });

  it("has no errors and no warnings in the workbook", () => {
    const { valid, findings } = validateBook(decodedBook(cleanProject()));
    expect([valid, findings.filter(({ severity }) => severity !== "info")]).toEqual([true, []]);
  });
});

describe("validateBook", () => {
  it("points to cells, orders by severity and sheet, and carries the writes of a fix", () => {
    const clean = cleanProject();
    const project = {
      ...clean,
      ficha: { ...clean.ficha, name: "" },
      metas: [{ ...meta(clean.metas[0]), pidm: "1–2–5–3" }, ...clean.metas.slice(1)],
      budget: [{ ...clean.budget[0], amount: "12000000" } as (typeof clean.budget)[number], ...clean.budget.slice(1)],
    };
    const { findings } = validateBook(decodedBook(project));
    const told = findings.filter(({ severity }) => severity !== "info");
    expect(told.map(({ code, places }) => [code, places[0]])).toEqual([
      ["form/missing-field", { sheet: "Ficha", cell: "B9" }],
      ["pidm/format", { sheet: "Metas", cell: "B6" }],
      ["budget/amount-as-text", { sheet: "Presupuesto", cell: "E6" }],
    ]);
    expect(findings[1]?.fix?.plan).toEqual([
      { op: "setNumberFormat", sheet: "Metas", area: "B6", format: "@" },
      { op: "setValues", sheet: "Metas", area: "B6", values: [["1-2-5-3"]] },
    ]);
    expect(findings[2]?.fix?.plan).toEqual([
      { op: "setNumberFormat", sheet: "Presupuesto", area: "E6", format: "#,##0" },
      { op: "setValues", sheet: "Presupuesto", area: "E6", values: [[12_000_000]] },
    ]);
  });

  it("offers each explanation of a total as a write of its own, and never as a safe fix", () => {
    const clean = cleanProject();
    const budget = clean.budget.map((line, index) => (index === 0 ? { ...line, amount: 412_000_000 } : line));
    const [total] = validateBook(decodedBook({ ...clean, budget })).findings;
    expect(total?.code).toBe("budget/total-mismatch");
    expect(total?.fix).toBeUndefined();
    expect(total?.explanations?.map(({ kind, place, to, fix }) => [kind, place, to, fix?.at(-1)])).toEqual([
      [
        "extra-digit",
        { sheet: "Presupuesto", cell: "E6" },
        12_000_000,
        { op: "setValues", sheet: "Presupuesto", area: "E6", values: [[12_000_000]] },
      ],
      [
        "missing-digit",
        { sheet: "Presupuesto", cell: "E3" },
        420_500_000,
        { op: "setValues", sheet: "Presupuesto", area: "E3", values: [[420_500_000]] },
      ],
    ]);
  });
});
