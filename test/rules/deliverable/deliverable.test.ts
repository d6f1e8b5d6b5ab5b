import type { Draft } from "../../../src/domain/findings/Finding";
import type { FormRecord } from "../../../src/domain/form/FormRecord";
import { resolveForm } from "../../../src/domain/form/resolveForm";
import { deliverableFormRules, deliverableRules } from "../../../src/rules/deliverable";
import { validateForm } from "../../../src/rules/validate";
import { cleanForm, said } from "../../support/buildForm";
import { cleanProject, evidence } from "../../support/buildProject";

const products = [
  "Mapa de riesgos de corrupción.",
  "Registro de asistencia firmado.",
  "Plan institucional de capacitación aprobado.",
];
const deliver = (...texts: readonly string[]): Partial<FormRecord> => ({
  deliverables: texts.map((text, index) => said(text, "10", index + 1, 400 + index)),
});

const check = (over: Partial<FormRecord>): readonly Draft[] =>
  deliverableFormRules.flatMap((rule) => rule(cleanForm(over)));
const told = (...texts: readonly string[]) => {
  const form = cleanForm(deliver(...texts));
  return validateForm(form, resolveForm(form)).findings.map(({ code, params }) => [
    code,
    (params as { text?: string }).text,
  ]);
};

describe("products of 10 and evidence of 6.5", () => {
  it("are silent where they cover each other, in any order and letters", () => {
    expect(check(deliver(...products))).toEqual([]);
    expect(check(deliver(...products.map((text) => text.toUpperCase()).reverse()))).toEqual([]);
  });

  it("tell a product that no evidence announces, at 10", () => {
    expect(check(deliver(...products, "Video institucional"))).toEqual([
      {
        code: "deliverable/without-evidence",
        severity: "warning",
        at: [{ section: "10", row: 4, line: 403 }],
        params: { text: "Video institucional" },
      },
    ]);
  });

  it("tell an evidence that no product delivers, at 6.5 with its meta", () => {
    expect(check(deliver(...products.slice(0, 2)))).toEqual([
      {
        code: "evidence/without-deliverable",
        severity: "warning",
        at: [{ section: "6.5", row: 2, line: 102 }],
        params: { code: "1-2-7-1", text: "Plan institucional de capacitación aprobado." },
      },
    ]);
  });

  it("tell a copy too many as a copy and nothing else", () => {
    expect(told(...products, "Registro de asistencia firmado.")).toEqual([
      ["deliverable/duplicate", "Registro de asistencia firmado."],
    ]);
    expect(
      check(deliver(...products, products[1] ?? "")).find(({ code }) => code === "deliverable/duplicate"),
    ).toMatchObject({
      severity: "warning",
      at: [{ section: "10", row: 4, line: 403 }],
      params: { copies: 2, evidence: 1 },
    });
  });

  it("accept as many copies as 6.5 asks for", () => {
    const twice = cleanForm().metas.map((meta) => ({ ...meta, evidence: [said("Acta firmada.", "6.5", meta.at.row)] }));
    expect(check({ metas: twice, ...deliver("Acta firmada.", "Acta firmada.") })).toEqual([]);
  });

  it("accept small differences of wording (from 0,85)", () => {
    expect(check(deliver("Mapa de los riesgos de corrupción", ...products.slice(1)))).toEqual([]);
  });

  it("join a bullet that ends in a colon with the next one", () => {
    const form = cleanForm();
    const metas = form.metas.with(0, {
      ...form.metas[0],
      evidence: [said("Documento que contiene: antecedentes y ruta.", "6.5", 1)],
    } as (typeof form.metas)[number]);
    expect(
      check({ metas, ...deliver("Documento que contiene:", "Antecedentes y ruta.", ...products.slice(1)) }),
    ).toEqual([]);
  });

  it("say nothing of evidence where 10 is empty", () => {
    expect(check(deliver())).toEqual([]);
  });
});

describe("deliverable/truncated", () => {
  const truncated = (text: string) =>
    deliverableRules.flatMap((rule) =>
      rule(cleanProject({ texts: [{ section: "10.2", order: 1, text }], evidence: [evidence({ text })] })),
    );

  it.each([
    "Documento que contiene:",
    "Informe de la",
    "Actas y",
    "Informe de seguimiento a los…",
    "Informe de seguimiento...",
    "Plan –",
    "Registro de asistencia para",
  ])("warns at %j in products and evidence", (text) => {
    expect(truncated(text)).toEqual([
      {
        code: "deliverable/truncated",
        severity: "warning",
        at: [{ table: "texts", index: 0, field: "text" }],
        params: { text },
      },
      {
        code: "deliverable/truncated",
        severity: "warning",
        at: [{ table: "evidence", index: 0, field: "text" }],
        params: { text },
      },
    ]);
  });

  it.each([
    "Informe final.",
    "Acta firmada",
    "Matriz/ mapa de actores.",
    "Plan A",
    "Documento que contiene: antecedentes",
    "",
  ])("accepts %j", (text) => {
    expect(truncated(text)).toEqual([]);
  });

  it("looks at no other text", () => {
    const texts = [{ section: "5.1", order: 1, text: "Entre sus causas están:" }];
    expect(deliverableRules.flatMap((rule) => rule(cleanProject({ texts })))).toEqual([]);
  });

  it("swallows the product without evidence that it is on a form", () => {
    expect(told(...products, "Informe de la")).toEqual([["deliverable/truncated", "Informe de la"]]);
  });
});
