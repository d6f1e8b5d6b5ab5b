import { groupBy } from "../../domain/project/byKey";
import type { RecordOf } from "../../domain/project/Record";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { PlainCell } from "../../layouts/Layout";
import { cell } from "../built/blocks";
import type { DashboardBook } from "../dashboard/DashboardBook";
import { firstHelper, helperAt, helperText } from "./ConsolidatedFrame";
import type { ConsolidatedShape } from "./ConsolidatedShape";
import { comparedCells, firstOf, joinShort, moreCells, mostGroups, sharedFormats, shown } from "./comparedCells";
import type { Section } from "./Section";

const words = consolidatedTexts.shared;

/** A text that several municipalities wrote, and where. */
interface ListedText {
  readonly text: string;
  /** Municipalities, each once. */
  readonly places: number;
  readonly where: readonly string[];
}

/** What stands twice of a table, and what is said of it. */
interface TextList {
  readonly kind: "evidence" | "actors";
  readonly heading: string;
  readonly ending: string;
  /** The columns that were compared, and what of each row. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly texts: readonly ListedText[];
}

/** «2 municipios» and where; below it the text. */
function textLines(row: number, at: number, { text, places, where }: ListedText): readonly PlainCell[] {
  const cut = text.length > shown ? `${text.slice(0, shown)}…` : text;
  return [
    helperText("size", firstHelper + at, words.municipalities(places)),
    helperText("list", firstHelper + at, joinShort(where)),
    helperText("owner", firstHelper + at, cut),
    cell(0, row, `=${helperAt("size", at)}`, "computed"),
    cell(1, row, `=${helperAt("list", at)}`, "label"),
    cell(1, row + 1, `=${helperAt("owner", at)}`, "subtitle"),
  ];
}

function textsSection(row: number, list: TextList, day: string): Section {
  const texts = list.texts.slice(0, mostGroups);
  const [first, more] = [row + 2, list.texts.length - texts.length];
  const end = first + 2 * texts.length;
  const { kind, heading, ending, rows, columns } = list;
  return {
    cells: [
      ...comparedCells(row, { kind, heading, columns, rows, day, ending }),
      ...texts.flatMap((one, n) => textLines(first + 2 * n, firstOf(kind) + n, one)),
      ...moreCells(end, more),
    ],
    conditionalFormats: sharedFormats(row, first, end),
    units: [row, ...texts.slice(1).map((_, n) => first + 2 * (n + 1))],
    nextRow: end + (more > 0 ? 2 : 1),
  };
}

const placesOf = (rows: readonly { readonly municipality: string }[]) => [
  ...new Map(rows.map(({ municipality }) => [municipality.trim().toLowerCase(), municipality.trim()])).values(),
];

/** «Girón (1-2-5-1, trimestre 1)», «Girón (3 reportes)». */
function sayReports(rows: readonly RecordOf<"followUp">[]): string {
  const [first] = rows;
  if (first === undefined) return "";
  const { municipality, pidm, quarter } = first;
  const place = municipality.trim();
  return rows.length === 1 ? words.report(place, String(pidm), String(quarter)) : words.reports(place, rows.length);
}

/** One link that reports of several municipalities bring as their evidence: a common folder, or one proof told twice. */
export function sharedEvidenceSection(row: number, shape: ConsolidatedShape, book: DashboardBook): Section {
  const keys = ["municipality", "link"] as const;
  const texts = shape.sharedEvidence.map(({ text, rows }) => ({
    text,
    places: placesOf(rows).length,
    where: [...groupBy(rows, ({ municipality }) => municipality.trim().toLowerCase()).values()].map(sayReports),
  }));
  const ending = texts.length === 0 ? words.noEvidence : words.keptEvidence;
  const rows = book.project.followUp.map((one) => keys.map((key) => one[key]));
  const columns = keys.map((key) => book.column("followUp", key));
  const list = { kind: "evidence", heading: words.evidence, ending, columns, rows, texts } as const;
  return textsSection(row, list, shape.day);
}

/** Actors that several municipalities name: one to be invited once. */
export function sharedActorsSection(row: number, shape: ConsolidatedShape, book: DashboardBook): Section {
  const keys = ["municipality", "name"] as const;
  const texts = shape.sharedActors.map(({ text, rows }) => {
    const where = placesOf(rows);
    return { text, places: where.length, where };
  });
  const ending = texts.length === 0 ? words.noActors : words.keptActors;
  const rows = book.project.actors.map((one) => keys.map((key) => one[key]));
  const columns = keys.map((key) => book.column("actors", key));
  const list = { kind: "actors", heading: words.actors, ending, columns, rows, texts } as const;
  return textsSection(row, list, shape.day);
}
