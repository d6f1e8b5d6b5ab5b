import type { Selection } from "../../../src/domain/selection/Selection";
import { explanationWords as en } from "../../../src/i18n/en/explanations";
import { explanationWords as es } from "../../../src/i18n/es/explanations";
import { checkSelection } from "../../../src/rules/selection/checkSelection";
import { select, selectColumn, shown } from "../../support/buildSelection";

const told = (selection: Selection) =>
  checkSelection(selection).findings.map(({ code, places, params }) => [
    code,
    ...places.map((place) => ("cell" in place ? place.cell : "")),
    params,
  ]);

describe("numbers as text", () => {
  it("are told where the column holds numbers, with what they are worth", () => {
    expect(told(select([["Valor"], [1_000_000], ["2.500.000"], ["300000"], [5]]))).toEqual([
      ["sheet/number-as-text", "A3", "A4", { found: "2.500.000", value: 2_500_000, cells: 2, area: "A3:A4" }],
    ]);
  });

  it("are one finding a run, whatever words and blanks stand between them; a number parts them", () => {
    expect(told(select([["Valor"], ["1.200"], [""], ["pendiente"], ["3.400"], [5_000], ["7.800"]]))).toEqual([
      ["sheet/number-as-text", "A2", "A5", { found: "1.200", value: 1_200, cells: 2, area: "A2, A5" }],
      ["sheet/number-as-text", "A7", { found: "7.800", value: 7_800 }],
    ]);
  });

  it("name a hundred of their cells and the area of all of them", () => {
    const [first] = checkSelection(selectColumn(["Valor", ...Array<string>(500).fill("$ 1.200")])).findings;
    expect(first?.places).toHaveLength(100);
    expect(first?.params).toEqual({ found: "$ 1.200", value: 1_200, cells: 500, area: "A2:A501" });
  });

  it("are told in a column of texts only where they are written as money", () => {
    expect(told(selectColumn(["$1.000.000", "$2.000.000", "4599031"]))).toEqual([
      ["sheet/number-as-text", "A1", "A2", { found: "$1.000.000", value: 1_000_000, cells: 2, area: "A1:A2" }],
    ]);
  });
});

describe("amounts that cannot be read", () => {
  it("are told where digits stand in them; a note without digits is none", () => {
    expect(told(selectColumn([1_000_000, "12.5", "por definir", "1.00.000", 2_000_000, 3_000_000, 4_000_000]))).toEqual(
      [
        ["sheet/amount-unreadable", "A2", { found: "12.5" }],
        ["sheet/amount-unreadable", "A4", { found: "1.00.000" }],
      ],
    );
  });
});

describe("a column of formulas", () => {
  const rows = (third: Parameters<typeof select>[0][number][number]) =>
    select([
      ["Cantidad", "Valor unitario", "Valor parcial"],
      [2, 10_000, shown("=A2*B2", 20_000)],
      [3, 10_000, shown("=A3*B3", 30_000)],
      [4, 10_000, third],
      [5, 10_000, shown("=A5*B5", 50_000)],
      ["", "TOTAL", shown("=SUM(C2:C5)", 140_000)],
    ]);

  it("with a constant among them tells the cell and the formula that belongs there", () => {
    expect(told(rows(40_000))).toEqual([
      ["sheet/formula-overwritten", "C4", { found: "40000", expected: "=A4*B4", formulas: 3 }],
    ]);
  });

  it("without a constant is silent, its own sum included", () => {
    expect(told(rows(shown("=A4*B4", 40_000)))).toEqual([]);
  });

  it("keeps absolute references and texts of the formula as they are", () => {
    const cell = (row: number) => shown(`=IF(A${row}="A1",0,A${row}*$E$1)`, row * 1_000);
    expect(
      told(
        select([
          [1, cell(1)],
          [2, cell(2)],
          [3, 3_500],
          [4, cell(4)],
        ]),
      ),
    ).toEqual([
      ["sheet/formula-overwritten", "B3", { found: "3500", expected: '=IF(A3="A1",0,A3*$E$1)', formulas: 3 }],
    ]);
  });
});

describe("PIDM codes", () => {
  it("are told with other dashes, dots and spaces, or where Excel made a date of three parts", () => {
    expect(told(selectColumn(["Código PIDM", "1-2-5-1", "1–2–5–3", "1.2.5.4", "1-2-5", 38384, "N/A", ""]))).toEqual([
      ["sheet/pidm-format", "A3", { found: "1–2–5–3", date: false, suggestion: "1-2-5-3" }],
      ["sheet/pidm-format", "A4", { found: "1.2.5.4", date: false, suggestion: "1-2-5-4" }],
      ["sheet/pidm-format", "A5", { found: "1-2-5", date: false }],
      ["sheet/pidm-format", "A6", { found: "01/02/2005", date: true, suggestion: "1-2-5-?" }],
    ]);
  });

  it("are known by their look where the column has no heading", () => {
    expect(
      told(
        select([
          ["1-2-5-1", "x"],
          ["1-2-7-4", "x"],
          ["1_2_7_2", "x"],
        ]),
      ),
    ).toEqual([["sheet/pidm-format", "A3", { found: "1_2_7_2", date: false, suggestion: "1-2-7-2" }]]);
  });
});

describe("columns that are left alone", () => {
  it.each([
    ["NIT", [900_123_456, 900_123_457, 1_800_246_913]],
    ["Teléfono", ["6076789012", 6_076_789_013, 12_153_578_025]],
    ["Año", [2022, 2023, 40_450]],
    ["Cód. rubro", ["0406001", 4_599_031, 4_599_032]],
    ["Fecha", [44_823, 44_824, 98_647]],
    ["Parte", [0.333, 0.333, 0.333]],
  ])("%s: neither added up nor called numbers as text", (heading, cells) => {
    expect(told(selectColumn([heading, ...cells]))).toEqual([]);
  });

  it("are still told of errors", () => {
    expect(told(selectColumn(["NIT", 900_123_456, "#N/A"]))).toEqual([["sheet/error-value", "A3", { found: "#N/A" }]]);
  });
});

describe("error values", () => {
  it.each(["#REF!", "#DIV/0!", "#NAME?", "#N/A", "#VALUE!", "#SPILL!"])(
    "%s is told, and nothing else of its column",
    (error) => {
      expect(
        told(
          select([
            ["Objeto", "Valor"],
            ["a", 1_000_000],
            ["b", error],
            ["TOTAL", error],
          ]),
        ),
      ).toEqual([
        ["sheet/error-value", "B3", { found: error }],
        ["sheet/error-value", "B4", { found: error }],
      ]);
    },
  );
});

describe("a selection", () => {
  it("gives the place on the sheet, not in the selection", () => {
    const [finding] = checkSelection(selectColumn([1_000_000, "12.5", 3_000_000], "AB40")).findings;
    expect(finding?.places).toEqual([{ sheet: "Hoja1", cell: "AB41" }]);
  });

  it("of nothing, of blanks, or of texts has no findings and is valid", () => {
    for (const cells of [[""], ["", "", ""], ["Objeto", "Asesoría", "Logística"]])
      expect(checkSelection(selectColumn(cells))).toMatchObject({
        valid: true,
        counts: { error: 0, warning: 0, info: 0 },
        findings: [],
      });
  });

  it("checks every column for itself", () => {
    const rows = [
      ["Rubro", "Apropiación", "Ejecutado"],
      ["2.1", 1_250_000, 515_000],
      ["2.2", 2_340_000, 72_000],
      ["TOTAL", 3_590_000, 578_000],
    ];
    expect(told(select(rows)).map(([code, cell]) => [code, cell])).toEqual([["sheet/total-mismatch", "C4"]]);
  });
});

describe("tables and labels that only look like others", () => {
  it("keeps a table of numbered rows apart from the table beside it, whose total row is not its own", () => {
    const tariffs = select([
      ["Concepto", "Valor", "", "Estrato", "Cargo fijo"],
      ["Nómina", 120_000, "", 1, 4_250],
      ["Otros", 30_000, "", 2, 6_375],
      ["Total", 150_000, "", 3, 9_031],
      ["", "", "", 4, 10_625],
    ]);
    expect(told(tariffs)).toEqual([]);
    expect(checkSelection(tariffs).coverage.typedTotals).toBe(1);
  });

  it("takes the number of a contract of suministro for no label of a sum", () => {
    const contracts = select([
      ["Contrato", "Valor"],
      ["CPS-001-2025", 38_500_000],
      ["CPS-002-2025", 31_500_000],
      ["SUM-004-2025", 64_000_000],
    ]);
    expect(checkSelection(contracts)).toMatchObject({ findings: [], notes: [{ kind: "no-total" }] });
  });
});

describe("a pivot table", () => {
  const lines = [
    ["Salud", 845_000_000],
    ["Educación", 310_500_000],
    ["Vías", 120_000_000],
  ] as const;

  it("is told and not judged where «Suma de …» heads figures without formulas", () => {
    const rows = [["Etiquetas de fila", "Suma de Valor"], ...lines, ["Total general", 1_275_500_000]];
    expect(checkSelection(select(rows)).notes).toContainEqual({ kind: "pivot", area: "A1:B5" });
  });

  it("is none where «Suma de …» is the label of the amount beside it, or heads cells with formulas: the sum is judged", () => {
    const short = shown("=SUM(B2:B3)", 1_155_500_000);
    const headed = [["Sector", "Suma de los aportes"], ...lines, ["Total", short]];
    const labelled = [
      ["Suma de los aportes", shown("=B6", 1_155_500_000)],
      ["Sector", "Valor"],
      ...lines,
      ["Total", shown("=SUM(B3:B4)", 1_155_500_000)],
    ];
    for (const rows of [headed, labelled]) {
      const { findings, notes } = checkSelection(select(rows));
      expect(notes.filter(({ kind }) => kind === "pivot")).toEqual([]);
      expect(findings.map(({ code }) => code)).toContain("sheet/total-mismatch");
    }
  });
});

describe("the unit of a sheet", () => {
  const unitOf = (...texts: string[]): readonly unknown[] =>
    checkSelection(select([...texts.map((text) => [text, ""]), ["Objeto", "Valor"], ["Vía", 143], ["Total", 143]]))
      .notes.filter((note) => note.kind === "scaled")
      .map((note) => ("factor" in note ? note.factor : 0));

  it("is what a title says: thousands or millions of pesos", () => {
    expect(unitOf("Cifras en miles de pesos")).toEqual([1_000]);
    expect(unitOf("Presupuesto 2025, millones de pesos")).toEqual([1_000_000]);
    expect(unitOf("Valor ($ millones)")).toEqual([1_000_000]);
  });

  it("is none where millions are counted, in figures or in words", () => {
    expect(unitOf("SON: CIENTO SESENTA Y CINCO MILLONES DE PESOS M/CTE")).toEqual([]);
    expect(unitOf("Vía: 143,1 millones", "Doscientos noventa mil millones")).toEqual([]);
  });

  it("is none where a total beside its amount says the unit of that amount", () => {
    const rows = [
      ["Objeto", "Valor"],
      ["Vía", 143_100_000],
      ["Puente", 14_190_000],
      ["Total (miles de pesos)", 157_290],
    ];
    expect(checkSelection(select(rows))).toMatchObject({ findings: [], notes: [] });
  });
});

describe("a sum along its row", () => {
  it("that leaves a column out names its cell, and its heading as written", () => {
    const [finding] = checkSelection(
      select([
        ["Proyecto", "Futura 2026", "Futura 2027", "Total vigencias futuras: período"],
        ["Vía", 50_000_000, 25_000_000, 75_000_000],
        ["Puente", 80_000_000, 12_000_000, 80_000_000],
        ["Acueducto", 10_000_000, 5_000_000, 15_000_000],
        ["Total", 140_000_000, 42_000_000, 170_000_000],
      ]),
    ).findings;
    expect(finding).toMatchObject({ places: [{ cell: "D3" }], params: { label: "Total vigencias futuras: período" } });
    expect((finding?.explanations ?? []).map(es.explanation)).toEqual(["deja por fuera C3"]);
    expect((finding?.explanations ?? []).map(en.explanation)).toEqual(["leaves out C3"]);
  });
});
