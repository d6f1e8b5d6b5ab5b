import { quoteText } from "../../domain/formula/literal";
import { numberKey } from "../../domain/metas/numberKey";
import type { SharedRisk } from "../../domain/risk/sharedRisks";
import type { SharedDocument } from "../../domain/year/sharedDocuments";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { cell } from "../built/blocks";
import type { DashboardBook } from "../dashboard/DashboardBook";
import { lastRowOf } from "../dashboard/dataCells";
import { firstHelper, helperAt, helperCell } from "./ConsolidatedFrame";
import type { ConsolidatedShape } from "./ConsolidatedShape";
import { headLine, type Section, sectionBand } from "./Section";

const words = consolidatedTexts.shared;
/** Groups that are listed, and letters of a line of the page. */
export const [mostGroups, shown] = [30, 115];

/** Beside the page stand the two sentences, the groups of risks, the documents. */
const [firstGroup, firstDocument] = [2, 2 + mostGroups];

/** As many as a line holds, and how many more there are. */
export function joinShort(parts: readonly string[]): string {
  let text = "";
  for (const [index, part] of parts.entries()) {
    const next = text === "" ? part : `${text}, ${part}`;
    if (next.length > shown - 12 && index > 0) return `${text}${words.more(parts.length - index)}`;
    text = next;
  }
  return text;
}

/** Letters of the cells of a table, which change with nearly all that a person types. */
const lettersOf = (columns: readonly string[]) => `SUMPRODUCT(LEN(${columns.join("&")}))`;

const countLetters = (rows: readonly (readonly unknown[])[]) =>
  rows.flat().reduce<number>((sum, text) => sum + String(text).length, 0);

/** A formula that counts letters, what it counted, and what is said while it still does. */
interface Compared {
  readonly letters: string;
  readonly count: number;
  readonly text: string;
}

/** The sentence under a heading; it says so once the cells that were compared have changed. */
function comparedCells(row: number, n: number, { letters, count, text }: Compared): readonly PlainCell[] {
  return [
    helperCell("amount", firstHelper + n, `=${count}`),
    helperCell("list", firstHelper + n, text, "code", "@"),
    cell(
      0,
      row,
      `=IF(${letters}=${helperAt("amount", n)},${helperAt("list", n)},${quoteText(words.changed)})`,
      "subtitle",
    ),
  ];
}

/** A group of risks beside the page: the one that stands for it, how many they are, where it stands now, and who has them. */
function riskHelpers({ first, risks }: SharedRisk, n: number, { column }: DashboardBook): readonly PlainCell[] {
  const of = (key: string) => column("risks", key);
  const [number, owner] = [helperAt("number", n), helperAt("owner", n)];
  const own = `(${of("number")}&""=${number}&"")*(${of("municipality")}=${owner})`;
  const list = risks.map((risk) => words.risk(risk.municipality.trim(), numberKey(risk.number)));
  const at = firstHelper + n;
  return [
    helperCell("number", at, String(first.number), "code", "@"),
    helperCell("owner", at, first.municipality, "code", "@"),
    helperCell("size", at, `=${risks.length}`),
    helperCell("found", at, `=${lastRowOf(of("number"), own)}`),
    helperCell("list", at, joinShort(list), "code", "@"),
  ];
}

/** «Iguales», «Iguales 2 de 3» or «Parecidos», and where; below it their text. */
function riskLines(row: number, n: number, { column }: DashboardBook): readonly PlainCell[] {
  const [found, size] = [helperAt("found", n), helperAt("size", n)];
  const texts = column("risks", "text");
  const text = `INDEX(${texts},${found})`;
  const equal = `SUMPRODUCT(--(TRIM(${texts})=TRIM(${text})))`;
  const some = `${quoteText(`${words.equal} `)}&${equal}&${quoteText(words.of)}&${size}`;
  const verdict = `IF(${equal}=1,${quoteText(words.alike)},IF(${equal}>=${size},${quoteText(words.equal)},${some}))`;
  return [
    cell(0, row, `=IF(${found}=0,${quoteText(words.lost)},${verdict})`, "computed"),
    cell(1, row, `=${helperAt("list", n)}`, "label"),
    cell(1, row + 1, `=IF(${found}=0,"",LEFT(${text},${shown})&IF(LEN(${text})>${shown},"…",""))`, "subtitle"),
  ];
}

/** Risks of several municipalities that say the same, or nearly; marked, since they may be one risk that they share. */
export function sharedRisksSection(row: number, { sharedRisks, day }: ConsolidatedShape, book: DashboardBook): Section {
  const { column, project } = book;
  const groups = sharedRisks.slice(0, mostGroups);
  const keys = ["number", "municipality", "text"] as const;
  const letters = lettersOf(keys.map((key) => column("risks", key)));
  const count = countLetters(project.risks.map((risk) => keys.map((key) => risk[key])));
  const told = groups.length === 0 ? words.noRisks : words.kept;
  const first = row + 2;
  const last = first + 2 * groups.length;
  const more = sharedRisks.length - groups.length;
  return {
    cells: [
      ...sectionBand(row, words.heading),
      ...comparedCells(row + 1, 0, { letters, count, text: `${words.compared(day)} ${told}` }),
      ...groups.flatMap((group, n) => [
        ...riskHelpers(group, firstGroup + n, book),
        ...riskLines(first + 2 * n, firstGroup + n, book),
      ]),
      ...(more > 0 ? [cell(0, last, words.moreGroups(more), "subtitle")] : []),
    ],
    charts: [],
    conditionalFormats: [
      { area: `A${row + 1}`, formula: `=$A$${row + 1}=${quoteText(words.changed)}`, look: "warn" },
      { area: `A${first}:A${last}`, formula: `=AND($A${first}<>"",$B${first}<>"")`, look: "warn" },
    ],
    heights: {},
    units: [row, ...groups.slice(1).map((_, n) => first + 2 * (n + 1))],
    nextRow: last + (more > 0 ? 2 : 1),
  };
}

function documentCells(row: number, { kind, number, pesos, places }: SharedDocument, at: number): readonly PlainCell[] {
  // A number such as «CDP-014» says its kind.
  const named = number.toLowerCase().startsWith(kind.toLowerCase()) ? number : `${kind} ${number}`;
  return [
    helperCell("amount", firstHelper + at, `=${pesos}`),
    helperCell("list", firstHelper + at, joinShort(places), "code", "@"),
    helperCell("owner", firstHelper + at, named, "code", "@"),
    cell(0, row, `=${helperAt("owner", at)}`, "computed"),
    cell(1, row, `=${helperAt("amount", at)}`, "tally", "#,##0"),
    cell(2, row, `=${helperAt("list", at)}`, "label"),
  ];
}

/** Documents that two municipalities report with the same kind, number and value. */
export function sharedDocumentsSection(
  row: number,
  { sharedDocuments, day }: ConsolidatedShape,
  { column, project }: DashboardBook,
): Section {
  const documents = sharedDocuments.slice(0, mostGroups);
  const keys = ["kind", "document", "municipality", "value"] as const;
  const letters = lettersOf(keys.map((key) => column("execution", key)));
  const count = countLetters(project.execution.map((one) => keys.map((key) => one[key])));
  const told = documents.length === 0 ? words.noDocuments : words.keptDocuments;
  const more = sharedDocuments.length - documents.length;
  const first = row + 3;
  const last = first + documents.length;
  return {
    cells: [
      ...sectionBand(row, words.documents),
      ...comparedCells(row + 1, 1, { letters, count, text: `${words.compared(day)} ${told}` }),
      ...(documents.length === 0 ? [] : headLine(row + 2, [words.document, words.value], words.where)),
      ...documents.flatMap((one, n) => documentCells(first + n, one, firstDocument + n)),
      ...(more > 0 ? [cell(0, last, words.moreGroups(more), "subtitle")] : []),
    ],
    charts: [],
    conditionalFormats: [
      { area: `A${row + 1}`, formula: `=$A$${row + 1}=${quoteText(words.changed)}`, look: "warn" },
      { area: `A${first}:A${last}`, formula: `=AND($A${first}<>"",$B${first}<>"")`, look: "warn" },
    ],
    heights: {},
    units: [row],
    nextRow: last + (more > 0 ? 2 : 1),
  };
}
