import { splitItems, splitLines } from "../../../../src/domain/risk/importing/splitItems";

describe("The items of a cell", () => {
  it.each([
    ["1. Revisar 2. Firmar 3. Publicar", "number", ["Revisar", "Firmar", "Publicar"]],
    ["1) Revisar;\n2) Firmar", "number", ["Revisar", "Firmar"]],
    ["1- Revisar\n2- Firmar", "number", ["Revisar", "Firmar"]],
    ["1.Revisar\n2.Firmar", "number", ["Revisar", "Firmar"]],
    ["Controles: 1. Revisar 2. Firmar", "number", ["Revisar", "Firmar"]],
    ["Control 1: Revisar. Control 2: Firmar", "number", ["Revisar.", "Firmar"]],
    ["CONTROL N° 1. Revisar\nCONTROL N° 2. Firmar", "number", ["Revisar", "Firmar"]],
    ["a) Revisar b) Firmar", "letter", ["Revisar", "Firmar"]],
    ["• Revisar\n• Firmar", "bullet", ["Revisar", "Firmar"]],
    ["- Revisar\n- Firmar", "bullet", ["Revisar", "Firmar"]],
  ])("of %j are parted by %s", (text, by, items) => {
    expect(splitItems(text)).toEqual({ by, items });
  });

  it.each([
    "Revisar el 1. de mayo y el 2. de junio",
    "1. Revisar cada contrato",
    "El artículo 2. dice que se publica",
    "Revisar (a) y firmar (b)",
    "2. Revisar 3. Firmar",
    "",
  ])("of %j are one", (text) => {
    expect(splitItems(text)).toBeUndefined();
  });

  it("are lines where each begins with a capital letter and none goes on in the next", () => {
    expect(splitLines("El jefe revisa\nEl comité firma")?.items).toEqual(["El jefe revisa", "El comité firma"]);
    expect(splitLines("El jefe revisa los\nContratos del mes")).toBeUndefined();
    expect(splitLines("El jefe revisa\ncada contrato")).toBeUndefined();
    expect(splitLines("El jefe revisa\nEvidencia: acta")).toBeUndefined();
  });
});
