import { brokenProducts } from "../../domain/budget/brokenProducts";
import type { FormRecord } from "../../domain/form/FormRecord";
import type { FormReading, ImportMessage } from "../../domain/form/Import";
import type { UnreadPart } from "../../domain/form/UnreadPart";
import type { Block } from "../Block";
import { checkCompleteness, isMissing, isSigned, required } from "./checkCompleteness";
import { type Collected, collectRows } from "./collectRows";
import { cutParts, type FormParts } from "./cutParts";
import { listUnread } from "./listUnread";
import { readAlignment } from "./readAlignment";
import { readBudgetTable } from "./readBudgetTable";
import { type FormTexts, readFormTexts } from "./readFormTexts";
import { readMetas } from "./readMetas";
import { readRubro } from "./readRubro";
import { readSchedule } from "./readSchedule";
import { readPlan, reportUnknownTables } from "./readSmallTables";
import { reportCaptions, reportStrayParagraphs } from "./readTexts";
import { isTotalParagraph, readTotalBelow } from "./readTotal";
import { settleTables } from "./settleTables";
import { type PageHeaders, takePageHeaders } from "./takePageHeaders";

interface FormBlocks {
  readonly source: FormRecord["source"];
  /** Blocks of Word's own page headers; empty for text. */
  readonly header: readonly Block[];
  readonly body: readonly Block[];
}

/** Builds the record from paragraphs and tables, or says why this is no complete DIE-FO-013. */
export function assembleForm(blocks: FormBlocks): FormReading {
  const headers = takePageHeaders(blocks.header, blocks.body);
  const cut = cutParts(headers.body);
  const refused = checkCompleteness(cut, headers);
  if (refused !== undefined) return refused;
  const settled = settleTables(cut.tables);
  const parts = { ...cut, tables: settled.tables };
  const tables = readTables(parts);
  const texts = readFormTexts(parts);
  const form = buildRecord(blocks.source, headers, tables, texts);
  const unread = [...listUnread(parts, form), ...settled.unread, ...listCells(tables)];
  const read = { ...form, ...filled({ unread }), ...filled(sumsOf(tables)) };
  const told = sortByLine(listMessages(headers, parts, tables, texts));
  return { ok: true, form: read, messages: [...told, ...tellMissing(parts, unread)] };
}

/** What stands beside the lines of 8.1 and says something of them. */
function sumsOf({ budget, collected }: Tables): Pick<FormRecord, "partSums" | "products"> {
  return { partSums: budget.partSums, products: brokenProducts(collected.budget.products) };
}

/** Lists that hold something. */
function filled<T extends object>(lists: T): Partial<T> {
  const entries = Object.entries(lists).filter(([, list]) => Array.isArray(list) && list.length > 0);
  return Object.fromEntries(entries) as Partial<T>;
}

type Collection = Readonly<Record<"metas" | "alignment" | "budget" | "rubro" | "schedule", Collected>>;

function collectTables(tables: FormParts["tables"]): Collection {
  return {
    metas: collectRows(tables, "metas"),
    alignment: collectRows(tables, "alignment"),
    budget: collectRows(tables, "budget"),
    rubro: collectRows(tables, "rubro"),
    schedule: collectRows(tables, "schedule"),
  };
}

/** What the tables of the sections say, and what is struck through beside them. */
type Tables = ReturnType<typeof readTables>;

/** Reads the tables of the sections. */
function readTables({ parts, tables }: FormParts) {
  const collected = collectTables(tables);
  const metas = readMetas(collected.metas);
  const named = metas.activities.map((said) => said.text);
  return {
    collected,
    metas,
    alignment: readAlignment(collected.alignment),
    budget: readBudgetTable(collected.budget, belowBudget(parts)),
    rubro: readRubro(collected.rubro),
    schedule: readSchedule(collected.schedule, named),
    plan: readPlan(tables),
    struckBeside: parts.flatMap((part) => part.struck),
  };
}

/** Whether the TOTAL was read from under the table. */
function isTotalBelow({ parts }: FormParts, { budget }: Tables): boolean {
  return budget.declaredTotal !== undefined && readTotalBelow(belowBudget(parts))?.text === budget.declaredTotal.text;
}

function belowBudget(parts: FormParts["parts"]): FormParts["parts"][number]["paragraphs"] {
  return parts.filter(({ id }) => id === "8.1").flatMap(({ paragraphs }) => paragraphs);
}

/** Cells in which nothing can be read. */
function listCells({ metas, budget, rubro }: Tables): UnreadPart[] {
  return [metas, budget, rubro].flatMap((read) => read.unread);
}

function listMessages(headers: PageHeaders, parts: FormParts, tables: Tables, texts: FormTexts): ImportMessage[] {
  const { collected, metas, budget, rubro, schedule, plan } = tables;
  return [
    ...headers.messages,
    ...Object.values(collected).flatMap((table) => table.messages),
    ...[metas, budget, rubro, schedule, plan].flatMap((part) => part.messages),
    ...texts.messages,
    ...reportUnknownTables(parts.tables),
    ...reportStrayParagraphs(parts.parts, isTotalBelow(parts, tables) ? isTotalParagraph : undefined),
    ...reportCaptions(parts.parts),
  ];
}

/** Sections without a heading, and headings without their table. */
function tellMissing(parts: FormParts, unread: readonly UnreadPart[]): ImportMessage[] {
  const missing = [...required.filter((id) => isMissing(parts, id)), ...(isSigned(parts) ? [] : ["signature"])];
  return [
    ...unread
      .filter(({ lack }) => lack === "table")
      .map(({ section }) => ({ code: "table-missing" as const, text: section })),
    ...missing.map((text) => ({ code: "section-missing" as const, text })),
  ];
}

function buildRecord(source: FormRecord["source"], headers: PageHeaders, tables: Tables, texts: FormTexts): FormRecord {
  const { collected, metas, alignment, budget, rubro, schedule, plan } = tables;
  const struck = [
    ...tables.struckBeside,
    ...[metas, alignment, budget, rubro, schedule, plan].flatMap((read) => read.struck),
  ];
  return {
    source,
    ...(headers.code === undefined ? {} : { code: headers.code }),
    ...(headers.version === undefined ? {} : { version: headers.version }),
    letterhead: headers.letterhead,
    ...texts.texts,
    activities: metas.activities,
    metas: metas.metas,
    alignment: alignment.rows,
    planSector: plan.sector,
    planProgramme: plan.programa,
    planProject: plan.proyecto,
    budget: budget.lines,
    ...(budget.declaredTotal === undefined ? {} : { declaredTotal: budget.declaredTotal }),
    rubro: rubro.lines,
    scheduleMonths: collected.schedule.months,
    schedule: schedule.rows,
    ...(struck.length > 0 ? { struck } : {}),
  };
}

function sortByLine(messages: readonly ImportMessage[]): ImportMessage[] {
  return [...messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
