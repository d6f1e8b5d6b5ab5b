import { findBare } from "../../../src/domain/pidm/findBare";
import { readCatalogue } from "../../../src/domain/pidm/readCatalogue";
import type { Cell } from "../../../src/domain/workbook/Cell";
import { readDelimited } from "../../../src/importers/table/readDelimited";
import { utf8 } from "../../support/sampleForm";

type Rows = readonly (readonly Cell[])[];

const metas = (rows: Rows) => readCatalogue(rows)?.entries.map(({ entry }) => `${entry.code} ${entry.text}`);
const left = (rows: Rows) => readCatalogue(rows)?.unreadable.map(({ found, why }) => [found, why]);
const wanted = ["1-2-5-6 Publicar el informe anual", "1-2-5-7 Crear la red", "1-2-7-1 Capacitar servidores"];
const parts: readonly (readonly [readonly number[], string])[] = [
  [[1, 2, 5, 6], "Publicar el informe anual"],
  [[1, 2, 5, 7], "Crear la red"],
  [[1, 2, 7, 1], "Capacitar servidores"],
];
const each = (make: (numbers: readonly number[], text: string) => readonly Cell[]): Rows =>
  parts.map(([numbers, text]) => make(numbers, text));

describe("shapes of lists of metas", () => {
  it.each<[string, Rows]>([
    [
      "a group over four letters",
      [["Código PIDM", "", "", "", "Meta"], ["C", "L", "P", "M", ""], ...each((n, t) => [...n, t])],
    ],
    [
      "a group over four words",
      [
        ["Código", "", "", "", ""],
        ["Componente", "Línea", "Programa", "Meta", "Descripción"],
        ...each((n, t) => [...n, t]),
      ],
    ],
    ["one heading over four columns", [["Código PIDM", "", "", "", "Meta"], ...each((n, t) => [...n, t])]],
    [
      "the code of the programme and the number of the meta",
      [["Programa", "Meta", "Descripción"], ...each((n, t) => [n.slice(0, 3).join("-"), n[3] ?? 0, t])],
    ],
    [
      "a code of the programme that is merged",
      [
        ["Código programa", "No. meta", "Meta"],
        ["1-2-5", "Meta 6", "Publicar el informe anual"],
        ["", "Meta 7", "Crear la red"],
        ["1-2-7", "Meta 1", "Capacitar servidores"],
      ],
    ],
    ["PIDM before the code and its text", [["Metas"], ...each((n, t) => [`PIDM ${n.join("-")} ${t}`])]],
    [
      "full-width digits",
      [["Código", "Meta"], ...each((n, t) => [n.map((d) => "０１２３４５６７８９"[d]).join("-"), t])],
    ],
    ["an apostrophe that keeps the code", [["Código", "Meta"], ...each((n, t) => [`'${n.join("-")}`, t])]],
    ["a word in the code", [["Código", "Meta"], ...each((n, t) => [`${n.slice(0, 3).join("-")}-Meta ${n[3]}`, t])]],
    [
      "sentences under a heading of amounts",
      [["Código", "Meta cuatrienio"], ...each((n, t) => [n.join("-"), `${t} en todo el territorio`])],
    ],
    [
      "sentences under the one unknown heading",
      [["Código PIDM", "Objetivo"], ...each((n, t) => [n.join("-"), `${t} en todo el territorio`])],
    ],
    ["no headings, the code beside its text", each((n, t) => [n.join("-"), t])],
    ["no headings, the code before its text", each((n, t) => [`${n.join("-")} ${t}`])],
    [
      "indentation and numbers only",
      [
        ["Estructura del plan"],
        ["1. Planeación"],
        ["  2. Gobernanza"],
        ["    5. Transparencia"],
        ["      6. Publicar el informe anual"],
        ["      7. Crear la red"],
        ["    7. Capacidades"],
        ["      1. Capacitar servidores"],
      ],
    ],
    [
      "steps to the right and numbers only",
      [
        ["1 Planeación"],
        ["", "2 Gobernanza"],
        ["", "", "5 Transparencia"],
        ["", "", "", "6 Publicar el informe anual"],
        ["", "", "", "7 Crear la red"],
        ["", "", "7 Capacidades"],
        ["", "", "", "1 Capacitar servidores"],
      ],
    ],
  ])("are read: %s", (_, rows) => {
    const texts = metas(rows)?.map((text) => text.replace(" en todo el territorio", ""));
    expect(texts).toEqual(wanted);
    expect(left(rows)).toEqual([]);
  });

  it("with a text that goes on in the next row keep it whole, and count that row", () => {
    const rows: Rows = [
      ["Código", "Meta"],
      ["1-2-5-6", "Publicar el informe"],
      ["", "anual de la entidad"],
      ["1-2-5-7", "Crear la red"],
      ["", "Otra sin código"],
    ];
    expect(metas(rows)).toEqual(["1-2-5-6 Publicar el informe anual de la entidad", "1-2-5-7 Crear la red"]);
    expect(readCatalogue(rows)).toMatchObject({ rows: 4, passed: [{ row: 3, kind: "wrapped" }] });
    expect(left(rows)).toEqual([["Otra sin código", "no-code"]]);
  });

  it("tell a code of three numbers as it was typed", () => {
    const rows: Rows = [
      ["Código", "Meta"],
      ["01-02-05", "Publicar"],
      ["1-2-7-1", "Capacitar"],
    ];
    expect(left(rows)).toEqual([["01-02-05", undefined]]);
  });

  it.each<[string, Rows]>([
    [
      "amounts under «Meta cuatrienio»",
      [
        ["Código", "Meta cuatrienio"],
        ["1-2-5-6", "12 informes anuales publicados"],
      ],
    ],
    [
      "two columns of sentences that we do not know",
      [
        ["Código PIDM", "Objetivo", "Alcance"],
        ["1-2-5-6", "Publicar el informe", "Informe que se publica"],
      ],
    ],
    [
      "an index without headings and codes of another kind",
      [
        ["2.1.1.1", "Sueldos"],
        ["2.1.1.2", "Primas"],
      ],
    ],
    [
      "rows under a heading that names no meta",
      [["Cronograma"], ["1-2-5-6", "Publicar el informe"], ["1-2-5-7", "Crear la red"]],
    ],
    ["numbered chapters at two depths", [["1. Uno"], ["  2. Dos"], ["1. Tres"]]],
  ])("are not guessed: %s", (_, rows) => {
    expect(metas(rows)).toBeUndefined();
  });

  it("without headings say so: nothing was known by its heading", () => {
    const rows = each((numbers, text) => [numbers.join("-"), text]);
    expect(findBare(rows)).toMatchObject({ row: -1, code: 0, text: 1 });
    expect(readCatalogue(rows)?.sources).toEqual([{ row: 0, code: "", text: "", bare: true }]);
  });

  it("may be cut by bars", () => {
    const rows = readDelimited(utf8("Código|Meta\n1-2-5-6|Publicar; anual, y más\n1-2-5-7|Crear la red\n"));
    expect(metas(rows)).toEqual(["1-2-5-6 Publicar; anual, y más", "1-2-5-7 Crear la red"]);
  });
});
