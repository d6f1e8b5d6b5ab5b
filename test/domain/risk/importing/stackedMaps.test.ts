import type { Cell } from "../../../../src/domain/workbook/Cell";
import { readMap } from "./readMap";

const prose = (index: number) => `Posibilidad de cobrar por el trámite ${index} en beneficio propio`;
const head = ["N.º", "Riesgo", "Causas", "Probabilidad", "Impacto", "Control"];
const risk = (index: number, control = "Comité"): readonly Cell[] => [
  index,
  prose(index),
  "Prisa",
  3,
  "Mayor",
  control,
];
const other = ["Proceso", "Riesgo", "Probabilidad", "Impacto", "Causas", "Tratamiento"];
const otherRisk = (index: number): readonly Cell[] => [
  "Nómina",
  prose(index),
  "Rara vez",
  "Mayor",
  "Presión",
  "Evitar",
];

const rowsOf = (map: ReturnType<typeof readMap>) => map.risks.map(({ row }) => row);
const total = ({ count }: ReturnType<typeof readMap>) =>
  count.titles + count.headings + count.risks + count.more + count.left;

describe("Headings that come again", () => {
  it.each<[what: string, rows: readonly (readonly Cell[])[], risks: readonly number[]]>([
    ["after one risk", [head, risk(1), head, risk(2)], [2, 4]],
    [
      "after the number of a page",
      [head, risk(1), risk(2), ["Página 1 de 2"], head, risk(3), ["Página 2 de 2"]],
      [2, 3, 6],
    ],
    ["under the title of another part", [["COMPRAS"], head, risk(1), [], ["NÓMINA"], head, risk(2)], [3, 7]],
    ["after one risk, twice", [head, risk(1), head, risk(2), head, risk(3)], [2, 4, 6]],
  ])("hide no risk that stands above them: %s", (_, rows, risks) => {
    const map = readMap(rows);
    expect(rowsOf(map)).toEqual(risks);
    expect(total(map)).toBe(map.count.rows);
    expect(map.risks.every(({ draft }) => draft.controls.length === 1)).toBe(true);
  });

  it("row by row, as cells that are not merged repeat them, are the headings of one map", () => {
    const map = readMap([
      ["N.º", "Riesgo", "Causas", "Riesgo inherente", "Riesgo inherente", "Riesgo residual", "Riesgo residual"],
      ["N.º", "Riesgo", "Causas", "Probabilidad", "Impacto", "Probabilidad", "Impacto"],
      [1, prose(1), "Prisa", "Posible", "Mayor", "Rara vez", "Mayor"],
    ]);
    expect(map.columns.map(({ field }) => field).slice(3)).toEqual([
      "probability",
      "impactWord",
      "residualProbability",
      "residualImpact",
    ]);
    expect(map.count).toMatchObject({ headings: 2, risks: 1 });
  });
});

describe("Two maps of unlike columns, one under the other", () => {
  it.each<[what: string, rows: readonly (readonly Cell[])[], risks: readonly number[]]>([
    ["the wider first", [head, risk(1), [], other, otherRisk(2), otherRisk(3)], [2, 5, 6]],
    ["the wider last", [other.slice(0, 4), otherRisk(1).slice(0, 4), [], head, risk(2)], [2, 5]],
    ["with titles", [["MAPA DE COMPRAS"], head, risk(1), [], ["MAPA DE NÓMINA"], other, otherRisk(2)], [3, 7]],
    [
      "with groups",
      [head, risk(1), ["Identificación", "", "Análisis", "", "", "Tratamiento"], other, otherRisk(2)],
      [2, 5],
    ],
  ])("are both read, each by its own headings: %s", (_, rows, risks) => {
    const map = readMap(rows);
    expect(rowsOf(map)).toEqual(risks);
    expect(total(map)).toBe(map.count.rows);
    expect(map.risks.map(({ draft }) => draft.risk.probability)).toEqual(
      risks.map((row) => (rows[row - 1]?.includes("Rara vez") ? 1 : 3)),
    );
  });

  it("are parted also where their risks are short", () => {
    const short = (index: number) => [`Pago indebido ${index}`, "Posible", "Mayor", "Prisa", "Acta", "Evitar"];
    const heads = ["Riesgo", "Probabilidad", "Impacto", "Causas", "Control", "Tratamiento"];
    expect(rowsOf(readMap([head, risk(1), heads, short(2), head, risk(3), heads, short(4)]))).toEqual([2, 4, 6, 8]);
  });

  it("are parted also where each heading of one is a heading of the other, in another column", () => {
    const turned = (row: readonly Cell[]) => row.slice(1).toReversed();
    const map = readMap([head, risk(1), turned(head), turned(risk(2)), head, risk(3), turned(head), turned(risk(4))]);
    expect(rowsOf(map)).toEqual([2, 4, 6, 8]);
    expect(map.risks.map(({ draft }) => draft.risk.causes)).toEqual(["Prisa", "Prisa", "Prisa", "Prisa"]);
    expect(total(map)).toBe(map.count.rows);
  });

  it("count each type once", () => {
    const typed = (rows: readonly (readonly Cell[])[]) =>
      rows.map((row, index) => [...row, index === 0 ? "Tipo de riesgo" : "Corrupción"]);
    const map = readMap([...typed([head, risk(1), risk(2)]), ...typed([other, otherRisk(3)])]);
    expect(map.types?.counts).toEqual([{ type: "Corrupción", kind: "corruption", risks: 3, taken: true }]);
  });
});
