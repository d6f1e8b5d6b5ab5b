import { fieldsOf, readMap } from "./readMap";

const text = "Posibilidad de recibir dádivas por direccionar un contrato en beneficio propio";

describe("A short heading of impact", () => {
  it.each([
    ["PROB.", "IMP."],
    ["Prob", "Imp"],
    ["Prob. inherente", "Imp. inherente"],
  ])("is read beside that of probability: «%s» and «%s»", (probability, impact) => {
    const rows = [
      ["Riesgo de corrupción", probability, impact, "Controles"],
      [text, "Posible", "Mayor", "Comité de compras"],
    ];
    expect(fieldsOf(readMap(rows))).toContain("B→probability C→impactWord");
  });
});
