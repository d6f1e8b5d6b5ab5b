import { mayCoerce } from "../../../src/excel/ops/literal";

describe("mayCoerce", () => {
  it.each([
    "=SUMA(A1)",
    "- Realizar el diagnóstico",
    "+57 7 644",
    "@amb",
    "'citado'",
    "#REF!",
    "0406001",
    "1-2-5",
    "3/4",
    " 12,5 %",
    "$143.100.000",
    "(1.000)",
    ".5",
    "TRUE",
    "verdadero",
    "ene-22",
    "Septiembre 2022",
    "12 talleres",
    "MARCH1",
    "SEPT2",
    "ENE1",
    "abr3",
    "mar2022",
    "JUN30",
    "€5",
    "%5",
    "£ 12",
  ])("says that Excel may take «%s» for something else than text", (text) => {
    expect(mayCoerce(text)).toBe(true);
  });

  it.each([
    "",
    "Elaborar el plan",
    "Meta 3: Elaborar",
    "UND",
    "✓",
    "Ámbito",
    "Febrifugo",
    "Verdaderos",
    "€",
    "%",
    "Marzo",
    "R2D2",
    "Mayoría",
  ])("says that «%s» stays text", (text) => {
    expect(mayCoerce(text)).toBe(false);
  });
});
