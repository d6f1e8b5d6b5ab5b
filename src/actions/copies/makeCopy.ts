import type { CopyStamp } from "../../domain/copies/CopyStamp";
import { fieldFacts } from "../../domain/copies/copyFields";
import { sentProject, withSpareRows } from "../../domain/copies/copyProject";
import { type MunicipalityRow, ownRows } from "../../domain/copies/ownRows";
import { ownFacts, type SentCopy, shownDigests } from "../../domain/copies/SentCopy";
import { wholeOf } from "../../domain/findings/showCell";
import { parseReference } from "../../domain/formula/cellReference";
import type { Project } from "../../domain/project/Project";
import { applyPlan } from "../../domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../../domain/workbook/WritePlan";
import { copyGuideTexts } from "../../i18n/es/copyGuide";
import { copyLayouts } from "../../layouts/copies/expectedLayouts";
import { planSent, sealOf } from "../../layouts/copies/sentRecord";
import { decodeBook } from "../../layouts/decodeBook";
import { sheetLayouts } from "../../layouts/index";
import { inicio } from "../../layouts/inicio";
import { planBuilt } from "../built/planBuilt";
import { structure } from "../structure";
import { frontSheets, guideRow } from "./copyFront";
import { buildPages, type CopyPage, pageAreas } from "./copyPages";
import { lockSheets, locksOf, planClosedLook } from "./lockCopy";

/** A copy for one municipality, ready to be written as a file, and what is remembered of it at home. */
export interface MadeCopy {
  readonly stamp: CopyStamp;
  readonly snapshot: Snapshot;
  /** SHA-256 of what was sent. */
  readonly seal: string;
}

const sheets = new Set<string>(copyLayouts.map(({ name }) => name));

/** The names of lists and cells that stand on sheets which stay at home. */
const listSheets = new Map(
  sheetLayouts.flatMap(({ name, table }) => (table === undefined ? [] : [[table.name, name] as const])),
);

function sheetOfName(formula: string): string | undefined {
  const table = /^=(\w+)\[/.exec(formula)?.[1];
  return table === undefined ? parseReference(formula)?.sheet : listSheets.get(table);
}

/** Steps that make something of a sheet that is sent. */
function isSent(op: Op): boolean {
  if (op.op === "activate") return false;
  if ("sheet" in op) return sheets.has(op.sheet);
  if (op.op !== "defineName") return true;
  const sheet = sheetOfName(op.formula);
  return sheet === undefined || sheets.has(sheet);
}

/** The links of «Inicio» to the sheets. */
function planFrontLinks(): WritePlan {
  const sheets = frontSheets(copyLayouts).map(({ row, layout }) => ({ row, text: layout.name }));
  const all = [...sheets, { row: guideRow(copyLayouts), text: copyGuideTexts.sheet }];
  return all.flatMap(({ row, text }): WritePlan => {
    const [sheet, cell] = [inicio.name, `A${row}`];
    return [
      { op: "addLink", sheet, cell, text, to: { sheet: text, cell: "A1" } },
      { op: "setStyle", sheet, area: cell, style: "link" },
    ];
  });
}

/** The first number that no risk of the project has. */
function nextRiskOf({ risks }: Project): number {
  return Math.max(0, ...risks.map(({ number }) => wholeOf(number) ?? 0)) + 1;
}

function planCopy(sent: Project, pages: readonly CopyPage[]): WritePlan {
  const { plan } = structure.run(emptySnapshot, { project: withSpareRows(sent) });
  return [
    ...pages.flatMap(({ name, mark, built }) => planBuilt({ name, exists: false, mark }, built)),
    ...plan.filter(isSent),
    ...planFrontLinks(),
  ];
}

/** A workbook for one municipality: its rows, what it needs to read, and a stamp by which it is known again. */
export function makeCopy(project: Project, municipality: MunicipalityRow, stamp: CopyStamp): MadeCopy {
  const isOwn = ownRows(project, municipality);
  const sent = sentProject(project, isOwn);
  const locks = locksOf(copyLayouts, sent, isOwn);
  const pages = buildPages({ stamp, layouts: copyLayouts, nextRisk: nextRiskOf(project) });
  const book = applyPlan(emptySnapshot, [
    ...planCopy(sent, pages),
    ...planClosedLook(locks, copyLayouts),
    { op: "activate", sheet: inicio.name, cell: "A1" },
  ]);
  // What is remembered is read back from the copy, as its return will be read.
  const read = decodeBook(book).project;
  const [rows, shown, fields] = [ownFacts(read, municipality), shownDigests(read), fieldFacts(read)];
  const copy: SentCopy = { stamp, rows, shown, fields, pages: pageAreas(pages) };
  return { stamp, snapshot: lockSheets(applyPlan(book, planSent(book, copy)), locks), seal: sealOf(copy) };
}
