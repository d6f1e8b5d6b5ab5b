import { causeOpening, namesBenefit, readComponents } from "../../../src/domain/risk/readWording";

describe("causeOpening", () => {
  it.each([
    ["Falta de revisión de los estudios previos.", "Falta"],
    ["  Ausencia de controles", "Ausencia"],
    ["No se publican los contratos", "No"],
    ["Debilidades en la supervisión", "Debilidades"],
    ["Posibilidad de que se direccione un proceso por falta de control", ""],
    ["Notificar tarde a un proponente en beneficio de otro", ""],
    ["", ""],
  ])("«%s» opens with the cause «%s»", (text, opening) => {
    expect(causeOpening(text)).toBe(opening);
  });
});

describe("namesBenefit", () => {
  it.each([
    ["… en beneficio propio o de un tercero.", true],
    ["Recibir dádivas por agilizar una licencia", true],
    ["Favorecer a un proponente", true],
    ["Posibilidad de perder documentos del archivo", false],
  ])("«%s»: %s", (text, named) => {
    expect(namesBenefit(text)).toBe(named);
  });
});

describe("readComponents", () => {
  const all = { actOrOmission: "Sí", usesPower: "sí", divertsPublic: "SÍ", privateBenefit: "Sí" };

  it("takes four «Sí» for a corruption risk", () => {
    expect(readComponents(all)).toEqual({ kind: "corruption", missing: [], denied: [] });
  });

  it("takes one «No» for a management risk and says which", () => {
    expect(readComponents({ ...all, privateBenefit: "No", usesPower: "" })).toEqual({
      kind: "management",
      missing: ["usesPower"],
      denied: ["privateBenefit"],
    });
  });

  it("stays open while an answer is missing", () => {
    expect(readComponents({ ...all, usesPower: "quizás" })).toEqual({
      kind: "open",
      missing: ["usesPower"],
      denied: [],
    });
  });
});
