import { divipola } from "../../../src/domain/municipality/divipola";
import { offerMunicipalities } from "../../../src/domain/municipality/offerMunicipalities";

const offersOf = (text: string) =>
  offerMunicipalities(text, divipola()).map(({ code, name, department }) => `${code} ${name}, ${department}`);

describe("The DIVIPOLA", () => {
  it("has 1.122 codes of five digits in 33 departments, each once", () => {
    expect(divipola()).toHaveLength(1122);
    expect(new Set(divipola().map(({ code }) => code)).size).toBe(1122);
    expect(new Set(divipola().map(({ department }) => department)).size).toBe(33);
    expect(divipola().filter(({ code, name }) => !/^\d{5}$/.test(String(code)) || name === "")).toEqual([]);
  });
});

describe("what is offered for a typed municipality", () => {
  it.each([
    ["GIRON", "68307 Girón, Santander"],
    ["68307", "68307 Girón, Santander"],
    ["Floridabanca", "68276 Floridablanca, Santander"],
    ["bogota", "11001 Bogotá, D.C., Bogotá, D.C."],
    ["carmen de chuc", "68235 El Carmen de Chucurí, Santander"],
  ])("begins for «%s» with %s", (text, first) => {
    expect(offersOf(text)[0]).toBe(first);
  });

  it("holds every municipality of one name, before those whose name only begins so", () => {
    expect(offersOf("San Andrés").slice(0, 3)).toEqual([
      "68669 San Andrés, Santander",
      "88001 San Andrés, Archipiélago de San Andrés, Providencia y Santa Catalina",
      "05647 San Andrés de Cuerquía, Antioquia",
    ]);
  });

  it("is nothing for two letters or for a name like none", () => {
    expect(offersOf("sa")).toEqual([]);
    expect(offersOf("xyzxyz")).toEqual([]);
  });
});
