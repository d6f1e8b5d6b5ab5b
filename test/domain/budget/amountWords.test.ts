import { readNumberWords } from "../../../src/domain/budget/numberWords";
import { parseMoney } from "../../../src/domain/budget/parseMoney";

describe("an amount with words beside it", () => {
  it.each<[string, number, number | undefined]>([
    ["$7.500.000 (siete millones quinientos mil pesos)", 7_500_000, 7_500_000],
    ["$7.500.000 (SIETE MILLONES QUINIENTOS MIL PESOS M/CTE)", 7_500_000, 7_500_000],
    ["Siete millones quinientos mil pesos M/CTE ($7.500.000)", 7_500_000, 7_500_000],
    ["7.500.000 (siete millones quinientos mil) pesos", 7_500_000, 7_500_000],
    ["$7.500.000.oo (siete millones quinientos mil pesos)", 7_500_000, 7_500_000],
    ["$143.100.000 (ciento cuarenta y tres millones cien mil pesos moneda corriente)", 143_100_000, 143_100_000],
    ["$ 1.000.000.000 (mil millones de pesos)", 1_000_000_000, 1_000_000_000],
    ["$7.500.000 (setecientos cincuenta mil pesos)", 7_500_000, 750_000],
    ["$7.500.000 (siete millnes quinientos mil pesos)", 7_500_000, undefined],
    ["$ 7.500.000 M/CTE", 7_500_000, undefined],
    ["7.500.000 pesos m/l", 7_500_000, undefined],
    ["7.500.000 pesos moneda legal", 7_500_000, undefined],
    ["$7.500.000 IVA incluido", 7_500_000, undefined],
    ["$7.500.000, I.V.A. incluido", 7_500_000, undefined],
    ["$7.500.000 (incluye IVA)", 7_500_000, undefined],
    ["$7.500.000 (COP)", 7_500_000, undefined],
    ["$7.500.000,00 (siete millones quinientos mil pesos con 00/100)", 7_500_000, 7_500_000],
    ["$7.500.000 (SIETE MILLONES QUINIENTOS MIL PESOS MCTE.)", 7_500_000, 7_500_000],
    ["$7.500.000 moneda legal colombiana", 7_500_000, undefined],
    ["$7.500.000 (siete millones quinientos mil pesos) M/CTE, IVA incluido", 7_500_000, 7_500_000],
  ])("%s", (text, pesos, inWords) => {
    expect(parseMoney(text)).toMatchObject({ ok: true, pesos, cents: 0 });
    expect(parseMoney(text)).toHaveProperty("ok", true);
    const money = parseMoney(text);
    expect(money.ok ? money.inWords : "none").toBe(inWords);
  });

  it.each([
    "$7.500.000 más IVA",
    "$7.500.000 + IVA",
    "$7.500.000 IVA no incluido",
    "$7.500 (millones)",
    "$7.500 (miles de pesos)",
    "$7.500.000 (por mes)",
    "$7.500.000 mensuales",
    "$7.500.000 (7,5 millones)",
    "3 millones",
    "12 mil",
    "siete millones quinientos mil pesos",
    "$7.500.000 (legal)",
    "contrato (12)",
  ])("stays unread where the words may change it: %s", (text) => {
    expect(parseMoney(text)).toEqual({ ok: false });
  });

  it.each<[string, number]>([
    ["dos mil doscientos veintidós", 2222],
    ["treinta y un mil", 31_000],
    ["ciento un millones", 101_000_000],
    ["un mil millones", 1_000_000_000],
    ["noventa y nueve billones un millón", 99_000_001_000_000],
    ["quinientos noventa y nueve millones doscientos noventa mil pesos", 599_290_000],
  ])("reads «%s»", (text, value) => {
    expect(readNumberWords(text)).toEqual({ isWords: true, value });
  });

  it.each(["cinco seis", "dos cien pesos", "siete millones millones"])("is not sure of «%s»", (text) => {
    expect(readNumberWords(text)).toEqual({ isWords: true });
  });
});
