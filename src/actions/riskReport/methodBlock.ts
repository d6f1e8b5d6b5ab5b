import type { RiskMethod, ScaleLevel } from "../../domain/risk/RiskMethod";
import { settingChoices } from "../../domain/risk/RiskSettings";
import { readSettings, settingWord } from "../../domain/risk/readSettings";
import { riskReportTexts } from "../../i18n/es/riskReport";
import type { PlainCell } from "../../layouts/Layout";
import { band, cell } from "../built/blocks";
import { type ControlLine, criterionLines, effectLines } from "./controlLines";
import type { ReportBook } from "./ReportBook";

const words = riskReportTexts.method;
/** Last column of the page (N). */
const lastColumn = 13;

interface Section {
  readonly heading: string;
  readonly lines: readonly (ControlLine | readonly [label: string, text: string, more: string])[];
}

const levelLine = ({ level, word, description }: ScaleLevel): ControlLine => [`${level} ${word}`, description];

function impactHelp({ impact }: RiskMethod): readonly ControlLine[] {
  if (impact.kind === "general") return [["", words.general]];
  const highest = impact.levels.at(-1)?.word ?? "";
  const decisive = impact.decisive === undefined ? "" : ` ${words.decisive(impact.decisive, highest)}`;
  return [["", `${words.questions(impact.questions.length)}${decisive}`]];
}

/** The choices that only v4–v6 leaves open, with the reason of each. */
function choiceSections({ project, map }: ReportBook): readonly Section[] {
  if (map.method.id !== "v4-v6") return [];
  const settings = readSettings(project.riskSettings);
  const of = <K extends keyof typeof words.settings>(key: K) =>
    [words.settings[key], settingWord(key, settings[key]), settingChoices[key].reason] as const;
  return [{ heading: words.choices, lines: [of("rareCatastrophic"), of("question16"), of("controlTable")] }];
}

function sectionsOf(book: ReportBook): readonly Section[] {
  const { method } = book.map;
  return [
    { heading: words.probability, lines: method.probability.map(levelLine) },
    { heading: words.impact, lines: [...method.impact.levels.map(levelLine), ...impactHelp(method)] },
    ...choiceSections(book),
    { heading: words.criteria, lines: criterionLines(method.controls) },
    { heading: words.effect, lines: effectLines(method) },
    {
      heading: words.sources,
      lines: [
        ...method.sources.map(({ part, mark, citation }) => [words.parts[part], words.marks[mark], citation] as const),
        ["", words.sourcesHelp],
      ],
    },
  ];
}

/** A second text stands below the first: beside it, it would run over the edge of the page. */
function lineCells([label, text, more]: Section["lines"][number]): readonly (readonly [label: string, text: string])[] {
  return more === undefined
    ? [[label, text]]
    : [
        [label, text],
        ["", more],
      ];
}

function sectionCells(row: number, { heading, lines }: Section): { cells: readonly PlainCell[]; rows: number } {
  const rows = lines.flatMap(lineCells);
  const cells = rows.flatMap(([label, text], index) => {
    const at = row + 1 + index;
    const name = label === "" ? [] : [cell(0, at, label, "label")];
    return [...name, cell(1, at, text, "subtitle")];
  });
  return { cells: [...band(row, lastColumn, { 0: heading }), ...cells], rows: rows.length };
}

/** Method and legend: scales, choices, controls, and how sure every part is. */
export function methodCells(
  row: number,
  book: ReportBook,
): { readonly cells: readonly PlainCell[]; readonly nextRow: number } {
  const { experimental } = book.map.method;
  const head = [
    cell(0, row, words.title, "figure"),
    ...(experimental ? [cell(0, row + 1, words.experimental, "label")] : []),
  ];
  const cells: PlainCell[] = [...head];
  let at = row + (experimental ? 3 : 2);
  for (const section of sectionsOf(book)) {
    const made = sectionCells(at, section);
    cells.push(...made.cells);
    at += made.rows + 2;
  }
  return { cells, nextRow: at };
}
