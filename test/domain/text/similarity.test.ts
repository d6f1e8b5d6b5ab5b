import { normalizeText } from "../../../src/domain/text/normalizeText";
import { similarity } from "../../../src/domain/text/similarity";

describe("normalizeText", () => {
  it.each([
    ["Gestión  y\u00a0Desempeño.", "gestion y desempeno"],
    ["gestio\u0301n", "gestion"],
    ["  Documento que contiene: ", "documento que contiene"],
    ["", ""],
    ["¿Qué?", "¿que"],
  ])("makes %j comparable as %j", (text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });
});

describe("similarity", () => {
  it("is 1 for texts that differ only in accents, case, spaces and final punctuation", () => {
    expect(similarity("Población objetivo.", "POBLACION  OBJETIVO")).toBe(1);
  });
  it("is one minus the edits per letter of the longer text", () => {
    expect(similarity("rubro", "rubor")).toBeCloseTo(1 - 2 / 5);
    expect(similarity("", "meta")).toBe(0);
    expect(similarity("", "")).toBe(1);
  });
  it("puts the cut product name of the form below 0,95", () => {
    expect(similarity("Servicio de asistencia", "Servicio de asistencia técnica")).toBeCloseTo(1 - 8 / 30);
  });
});
