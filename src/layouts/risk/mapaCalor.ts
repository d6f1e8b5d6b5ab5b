import type { Zone } from "../../domain/risk/RiskMethod";
import { formatColumn } from "../../domain/workbook/address";
import { accentColor } from "../../domain/workbook/roleLooks";
import { sheetTexts } from "../../i18n/es/sheets";
import type { PlainCell, SheetLayout } from "../Layout";
import { pageOf } from "../pageOf";
import {
  impactFormula,
  type MapSide,
  methodTitleFormula,
  ownCellFormula,
  probabilityFormula,
  unvaluedFormula,
  zoneCountFormula,
  zoneNameFormula,
} from "./mapFormulas";
import { zoneBlockFormats } from "./zoneFormats";
import { impactLevels, probabilityLevels } from "./zoneFormula";

const words = sheetTexts.riskMap;
/** Rows of the map: headings, impact words, then probability from 5 down to 1. */
const [titleRow, impactRow, firstRow] = [5, 6, 7];
const countRow = 14;
/** Columns of the probability words; the cells follow to the right. */
const sides: readonly (readonly [side: MapSide, column: number])[] = [
  ["inherente", 1],
  ["residual", 8],
];
const at = (column: number, row: number) => `${formatColumn(column)}${row}`;
const falling = probabilityLevels.toReversed();

function sideCells([side, column]: (typeof sides)[number]): readonly PlainCell[] {
  const heading = { style: "heading" } as const;
  return [
    { cell: at(column, titleRow), content: words.sides[side], style: "label" },
    { cell: at(column, impactRow), content: words.corner, ...heading },
    ...impactLevels.map((i) => ({ cell: at(column + i, impactRow), content: impactFormula(i), ...heading })),
    ...falling.flatMap((p, row): readonly PlainCell[] => [
      { cell: at(column, firstRow + row), content: probabilityFormula(p), ...heading },
      ...impactLevels.map(
        (i): PlainCell => ({
          cell: at(column + i, firstRow + row),
          content: ownCellFormula(side),
          style: "computed",
        }),
      ),
    ]),
  ];
}

const zones: readonly Zone[] = ["extreme", "high", "moderate", "low"];

const counts: readonly PlainCell[] = [
  ...words.counts.map((content, index): PlainCell => ({ cell: at(1 + index, countRow), content, style: "heading" })),
  ...zones.flatMap((zone, index): readonly PlainCell[] => {
    const row = countRow + 1 + index;
    const count = (side: MapSide) => zoneCountFormula(side, at(1, row));
    return [
      { cell: at(1, row), content: zoneNameFormula(zone), style: "computed" },
      { cell: at(2, row), content: count("inherente"), style: "computed", format: "0" },
      { cell: at(3, row), content: count("residual"), style: "computed", format: "0" },
    ];
  }),
];

const blocks = sides.map(([, column]) => {
  const [first, last] = [at(column + 1, firstRow), at(column + impactLevels.length, firstRow + falling.length - 1)];
  return { area: `${first}:${last}`, first };
});

/** «Mapa de calor»: the inherent and the residual map side by side, zone in words and the numbers of the risks. */
export const mapaCalor = {
  key: "riskMap",
  name: "Mapa de calor",
  title: words.title,
  subtitle: words.subtitle,
  tabColor: accentColor,
  fields: [
    {
      key: "methodTitle",
      label: words.method,
      labelCell: "A3",
      cell: "B3",
      name: "fMetodoMapa",
      kind: "computed",
      style: "subtitle",
      formula: methodTitleFormula,
    },
    {
      key: "unvalued",
      label: words.unvalued,
      labelCell: at(1, countRow + 6),
      cell: at(2, countRow + 6),
      name: "fRiesgosSinValorar",
      kind: "computed",
      format: "0",
      formula: unvaluedFormula,
    },
  ],
  cells: [...sides.flatMap(sideCells), ...counts],
  widths: [12, 11.3, 11.3, 11.3, 11.3, 11.3, 1, 12, 11.3, 11.3, 11.3, 11.3, 11.3],
  heights: Object.fromEntries(falling.map((_, row) => [firstRow + row, 48])),
  conditionalFormats: [
    ...blocks.flatMap(({ area, first }) => zoneBlockFormats(area, first)),
    ...zoneBlockFormats(`A${countRow + 1}:A${countRow + zones.length}`, `A${countRow + 1}`),
  ],
  page: { ...pageOf(), fitTall: 1, area: `A1:M${countRow + 6}` },
  printedWith: "risks",
  freezeRows: 0,
  gridlines: false,
} as const satisfies SheetLayout;
