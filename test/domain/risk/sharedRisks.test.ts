import { findSharedRisks } from "../../../src/domain/risk/sharedRisks";
import { riskRow } from "../../support/riskProject";

const text = "Favorecer a un proponente en la etapa precontractual.";

describe("risks that several municipalities share", () => {
  it("names the risks of both municipalities, and the text that most of them bear", () => {
    const risks = [
      riskRow({ number: 1, municipality: "Girón", text: text.replace("la etapa", "su etapa") }),
      riskRow({ number: 2, municipality: "Piedecuesta", text }),
      riskRow({ number: 3, municipality: "Floridablanca", text: text.toUpperCase() }),
      riskRow({ number: 4, municipality: "Girón", text: "Alterar el inventario." }),
    ];
    const [group, ...others] = findSharedRisks(risks);
    expect(others).toEqual([]);
    expect(group?.risks.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(group?.first.number).toBe(2);
  });

  it("says nothing of two risks of one municipality, whatever its capitals, nor of one without a municipality or a number", () => {
    const risks = [
      riskRow({ number: 1, municipality: "Girón", text }),
      riskRow({ number: 2, municipality: "girón ", text }),
      riskRow({ number: 3, municipality: "", text }),
      riskRow({ number: "", municipality: "Piedecuesta", text }),
    ];
    expect(findSharedRisks(risks)).toEqual([]);
  });
});
