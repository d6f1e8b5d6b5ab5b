import { groupAlike } from "../../../src/domain/text/groupAlike";

describe("groups of texts that say the same", () => {
  it("joins equal texts whatever their capitals, accents and spaces, and leaves blank ones out", () => {
    const texts = ["Cobrar por trámites.", "", "COBRAR  POR TRAMITES", "Otra cosa muy distinta", "  "];
    expect(groupAlike(texts)).toEqual([[0, 2], [3]]);
  });

  it("joins texts that differ in a few letters, also over one in between", () => {
    const base = "Recibir dádivas por agilizar la licencia de construcción";
    const texts = [base, `${base} nueva`, `${base} nueva hoy`, "Alterar el inventario de bienes"];
    expect(groupAlike(texts)).toEqual([[0, 1, 2], [3]]);
  });

  it("takes a thousand different texts, and a thousand that differ in a number, in a moment", () => {
    const different = Array.from(
      { length: 1000 },
      (_, n) => `${"abcdefghij"[n % 10]?.repeat(30)} ${n} ${"z".repeat(n % 17)}`,
    );
    const numbered = Array.from({ length: 1000 }, (_, n) => `Riesgo de la dependencia número ${n} del municipio`);
    expect(groupAlike(numbered)[0]?.length).toBeGreaterThan(400);
    expect(groupAlike(different).flat()).toHaveLength(1000);
  });
});
