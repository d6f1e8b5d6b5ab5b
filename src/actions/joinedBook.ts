import { parseArea } from "../domain/workbook/address";
import { applyPlan } from "../domain/workbook/applyPlan";
import type { Cell } from "../domain/workbook/Cell";
import { emptySnapshot, type SheetSnapshot, type Snapshot } from "../domain/workbook/Snapshot";
import { joinedBookTexts } from "../i18n/es/joinedBook";
import { planBuilt } from "./built/planBuilt";
import { type FrontBlock, type FrontCell, said } from "./joinedBook/FrontCells";
import { figuresBlock } from "./joinedBook/figuresBlock";
import { departmentsBlock, programmesBlock } from "./joinedBook/groupsBlock";
import type { JoinedInput } from "./joinedBook/JoinedBook";
import { planListed } from "./joinedBook/ListedTable";
import { mapBlock } from "./joinedBook/mapBlock";
import { missingBlock } from "./joinedBook/missingBlock";
import {
  type CopyProgramme,
  filesTable,
  indicesTable,
  type ListedCopy,
  missingTable,
  municipalitiesTable,
  programmesTable,
  risksTable,
  sharedTable,
} from "./joinedBook/tables";

const { front, footer } = joinedBookTexts;
/** Widths in characters of the front sheet, as A4 upright holds them with letters of 8 points and more. */
const widths = [24, 12, 10, 12, 12, 17, 9];

function listCopies({ copies, files, risks }: JoinedInput): readonly ListedCopy[] {
  const fileOf = new Map(
    files.flatMap(({ state, reading, file }) =>
      state === "joined" && reading.kind === "copy" ? [[reading.digest, file] as const] : [],
    ),
  );
  const shared = new Map<unknown, number>();
  for (const { copy, others } of risks) if (others > 0) shared.set(copy, (shared.get(copy) ?? 0) + 1);
  return copies.map((copy) => ({ copy, shared: shared.get(copy) ?? 0, file: fileOf.get(copy) ?? "" }));
}

function heads({ copies, day }: JoinedInput): readonly FrontCell[] {
  const projects = [...new Set(copies.map(({ project }) => project))];
  const years = [...new Set(copies.map(({ vigencia }) => vigencia))].toSorted();
  const [project = ""] = projects;
  return [
    said(0, 1, front.title, "title"),
    said(0, 2, front.scope(projects.length === 1 ? project : front.projects(projects.length), years), "subtitle"),
    said(0, 3, front.day(day), "subtitle"),
  ];
}

/** Blocks one below the other, from a row on. */
function stack(row: number, blocks: readonly ((row: number) => FrontBlock)[]): readonly FrontBlock[] {
  const placed: FrontBlock[] = [];
  for (const block of blocks) placed.push(block(placed.at(-1)?.nextRow ?? row));
  return placed;
}

/** The sheet with the values that its formulas give. */
function withValues(sheet: SheetSnapshot, cells: readonly FrontCell[]): SheetSnapshot {
  if (sheet.cells === undefined) return sheet;
  const { row: top, column: left } = sheet.cells;
  const values = sheet.cells.values.map((line) => [...line]);
  for (const { cell, value } of cells) {
    const at = parseArea(cell);
    const line = values[(at?.row ?? 0) - top];
    if (at !== undefined && line !== undefined && value !== undefined) line[at.column - left] = value satisfies Cell;
  }
  return { ...sheet, cells: { ...sheet.cells, values } };
}

/**
 * The workbook that adds up returned copies: who is missing first, then all together, by department and by programme, the
 * heat map of all risks; a sheet each for municipalities, programmes, indices, risks, what several have, and files. Totals are formulas that
 * carry their value, so that whoever opens the file without calculating it reads the same.
 */
export function joinedBook(input: JoinedInput): Snapshot {
  const { copies, risks, files, missing, shared } = input;
  const listed = listCopies(input);
  const programmes = copies.flatMap((copy) => copy.programmes.map((programme): CopyProgramme => ({ copy, programme })));
  const indices = copies.flatMap((copy) => copy.indices.map((index) => ({ copy, index })));
  const blocks = stack(5, [
    (row) => missingBlock(row, input),
    (row) => figuresBlock(row, listed, shared),
    (row) => departmentsBlock(row, copies),
    (row) => programmesBlock(row, programmes),
    (row) => mapBlock(row, risks),
  ]);
  const cells = [...heads(input), ...blocks.flatMap((block) => block.cells)];
  const last = blocks.at(-1)?.nextRow ?? 5;
  // The map and its chart stand on one page.
  const map = blocks.at(-2)?.nextRow ?? last;
  const place = { name: front.sheet, exists: false, mark: "gm.consolidado" };
  const book = applyPlan(emptySnapshot, [
    ...planBuilt(place, {
      cells,
      charts: blocks.flatMap(({ charts = [] }) => charts),
      conditionalFormats: blocks.flatMap(({ formats = [] }) => formats),
      widths,
      heights: Object.assign({ 1: 24 }, ...blocks.map(({ heights = {} }) => heights)),
      page: { orientation: "portrait", area: `A1:G${last - 1}`, fitWide: 1, fitTall: 0, breaks: [map], footer },
      freezeRows: 3,
    }),
    ...(missing === undefined || missing.length === 0 ? [] : planListed(missingTable, missing)),
    ...planListed(municipalitiesTable, listed),
    ...planListed(programmesTable, programmes),
    ...planListed(indicesTable, indices),
    ...planListed(risksTable, risks),
    ...planListed(sharedTable, shared),
    ...planListed(filesTable, files),
    { op: "activate", sheet: front.sheet, cell: "A1" },
  ]);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === front.sheet ? withValues(sheet, cells) : sheet)),
  };
}
