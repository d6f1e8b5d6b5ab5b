import { accentColor } from "../domain/workbook/roleLooks";
import { sheetTexts } from "../i18n/es/sheets";
import { noteBreak, projectState, sheetStates } from "./completeness";
import { contents } from "./contents";
import type { PlainCell, SheetLayout } from "./Layout";
import { pageOf } from "./pageOf";
import { templateVersion } from "./templateVersion";

const words = sheetTexts.front;
/** The links to the other sheets, one a row, and the first row below them. */
const firstLink = 15;
const after = firstLink + contents.length;

/** Defined name of the cell that shows the template version. */
export const versionName = "versionPlantilla";

const stateCell = (index: number) => `C${firstLink + index}`;

/** True where a state begins with one of the words, or something else holds. */
export function stateIs(cell: string, starts: readonly string[], ...others: readonly string[]): string {
  return `=OR(${[...starts.map((start) => `LEFT(${cell},${start.length})="${start}"`), ...others].join(",")})`;
}

/** «Completo: 4. No cuadra» is no good news either: what follows the point is what is wrong. */
const warns = (cell: string) => stateIs(cell, words.state.bad, `ISNUMBER(FIND("${noteBreak}",${cell}))`);

const cells: readonly PlainCell[] = [
  { cell: "A4", content: words.whatHeading, style: "heading" },
  { cell: "A5", content: words.what, style: "subtitle" },
  { cell: "A7", content: words.stepsHeading, style: "heading" },
  ...words.steps.map((content, index): PlainCell => ({ cell: `B${8 + index}`, content, style: "computed" })),
  ...words.steps.map(
    (_, index): PlainCell => ({ cell: `A${8 + index}`, content: words.stepName(index + 1), style: "label" }),
  ),
  { cell: "A12", content: words.legendHeading, style: "label" },
  { cell: "B12", content: words.legend, style: "note" },
  { cell: "A14", content: words.sheetsHeading, style: "heading" },
  ...contents.map(
    ({ subtitle }, index): PlainCell => ({
      cell: `B${firstLink + index}`,
      content: subtitle,
      style: "computed",
    }),
  ),
  { cell: "C14", content: words.stateHeading, style: "heading" },
  ...contents.map(
    ({ key }, index): PlainCell => ({ cell: stateCell(index), content: sheetStates[key], style: "computed" }),
  ),
  { cell: `A${after}`, content: words.projectHeading, style: "label" },
  {
    cell: `B${after}`,
    content: projectState((wanted) => stateCell(contents.findIndex(({ key }) => key === wanted))),
    style: "computed",
  },
  { cell: `A${after + 3}`, content: words.helpHeading, style: "label" },
  { cell: `B${after + 3}`, content: words.help, style: "note" },
];

/** «Inicio»: what the workbook is, three steps, links, template version and the state of the last check. One screen. */
export const inicio = {
  key: "front",
  name: "Inicio",
  title: words.title,
  subtitle: words.subtitle,
  tabColor: accentColor,
  fields: [
    {
      key: "checkState",
      label: "Última revisión",
      labelCell: `A${after + 1}`,
      cell: `B${after + 1}`,
      name: "estadoRevision",
      kind: "text",
      automatic: true,
    },
    {
      key: "template",
      label: "Versión de la plantilla",
      labelCell: `A${after + 2}`,
      cell: `B${after + 2}`,
      name: versionName,
      kind: "text",
      automatic: true,
    },
  ],
  cells,
  links: contents.map(({ key }, index) => ({ cell: `A${firstLink + index}`, to: key })),
  widths: [24, 79, 27],
  conditionalFormats: [
    {
      area: `C${firstLink}:C${after - 1}`,
      formula: warns(`C${firstLink}`),
      look: "warn",
    },
    { area: `B${after}`, formula: stateIs(`B${after}`, words.state.bad), look: "warn" },
    { area: `B${after}`, formula: stateIs(`B${after}`, [words.state.complete]), look: "good" },
  ],
  page: pageOf(),
  freezeRows: 0,
  gridlines: false,
} as const satisfies SheetLayout;

/** Values that «Inicio» holds from the start. */
export const frontValues = { checkState: words.notChecked, template: templateVersion } as const;
