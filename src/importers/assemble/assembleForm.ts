import type { FormRecord } from "../../domain/form/FormRecord";
import type { FormReading, ImportMessage } from "../../domain/form/Import";
import type { UnreadPart } from "../../domain/form/UnreadPart";
import type { Block } from "../Block";
import { type Collected, collectRows } from "./collectRows";
import { cutParts } from "./cutParts";
import { isMissing, isSigned, judgeCompleteness, required } from "./judgeCompleteness";
import { listUnread } from "./listUnread";
import type { Parts } from "./Part";
import { readAlignment } from "./readAlignment";
import { readBudget, readRubro } from "./readBudget";
import { readMetas } from "./readMetas";
import { readSchedule } from "./readSchedule";
import { readPlan, readSignature, reportUnknownTables } from "./readSmallTables";
import {
  readField,
  readNarratives,
  readObjectives,
  readParagraphs,
  reportCaptions,
  reportStrayParagraphs,
} from "./readTexts";
import { type PageHeaders, takePageHeaders } from "./takePageHeaders";

export interface FormBlocks {
  readonly source: FormRecord["source"];
  /** Blocks of Word's own page headers; empty for text. */
  readonly header: readonly Block[];
  readonly body: readonly Block[];
}

/** Builds the record from paragraphs and tables, or says why this is no complete DIE-FO-013. */
export function assembleForm(blocks: FormBlocks): FormReading {
  const headers = takePageHeaders(blocks.header, blocks.body);
  const parts = cutParts(headers.body);
  const refused = judgeCompleteness(parts, headers);
  if (refused !== undefined) return refused;
  const tables = collectTables(parts);
  const { form, messages } = buildRecord(blocks.source, headers, parts, tables);
  const all = [
    ...headers.messages,
    ...Object.values(tables).flatMap((table) => table.messages),
    ...messages,
    ...reportUnknownTables(parts.tables),
    ...reportStrayParagraphs(parts.parts),
    ...reportCaptions(parts.parts),
  ];
  const unread = listUnread(parts, form);
  const read = { ...form, ...(unread.length > 0 ? { unread } : {}) };
  return { ok: true, form: read, messages: [...sortByLine(all), ...tellMissing(parts, unread)] };
}

/** Sections without a heading, and headings without their table. */
function tellMissing(parts: Parts, unread: readonly UnreadPart[]): ImportMessage[] {
  const missing = [...required.filter((id) => isMissing(parts, id)), ...(isSigned(parts) ? [] : ["signature"])];
  return [
    ...unread
      .filter(({ lack }) => lack === "table")
      .map(({ section }) => ({ code: "table-missing" as const, text: section })),
    ...missing.map((text) => ({ code: "section-missing" as const, text })),
  ];
}

type Tables = Readonly<Record<"metas" | "alignment" | "budget" | "rubro" | "schedule", Collected>>;

function collectTables(parts: Parts): Tables {
  return {
    metas: collectRows(parts.tables, "metas"),
    alignment: collectRows(parts.tables, "alignment"),
    budget: collectRows(parts.tables, "budget"),
    rubro: collectRows(parts.tables, "rubro"),
    schedule: collectRows(parts.tables, "schedule"),
  };
}

function buildRecord(
  source: FormRecord["source"],
  headers: PageHeaders,
  parts: Parts,
  tables: Tables,
): { form: FormRecord; messages: ImportMessage[] } {
  const metas = readMetas(tables.metas);
  const alignment = readAlignment(tables.alignment);
  const budget = readBudget(tables.budget);
  const rubro = readRubro(tables.rubro);
  const schedule = readSchedule(
    tables.schedule,
    metas.activities.map((said) => said.text),
  );
  const plan = readPlan(parts.tables);
  const struck = [
    ...parts.parts.flatMap((part) => part.struck),
    ...[metas, alignment, budget, rubro, schedule, plan].flatMap((read) => read.struck),
  ];
  const texts = readTexts(parts);
  const form: FormRecord = {
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
    scheduleMonths: tables.schedule.months,
    schedule: schedule.rows,
    ...(struck.length > 0 ? { struck } : {}),
  };
  const messages = [budget, rubro, schedule, plan].flatMap((part) => part.messages);
  return { form, messages: [...messages, ...texts.messages] };
}

type Texts = Pick<
  FormRecord,
  | "sections"
  | "date"
  | "vigencia"
  | "name"
  | "dependencia"
  | "generalObjective"
  | "specificObjectives"
  | "narratives"
  | "deliverables"
  | "signerRole"
  | "signerName"
>;

/** What stands outside the tables of the sections, and the signature. */
function readTexts({ sections, parts, tables }: Parts): { texts: Texts; messages: ImportMessage[] } {
  const objectives = readObjectives(parts, sections);
  const signature = readSignature(tables);
  const texts: Texts = {
    sections,
    date: readField(parts, sections, "1"),
    vigencia: readField(parts, sections, "2"),
    name: readField(parts, sections, "3"),
    dependencia: readField(parts, sections, "4"),
    generalObjective: objectives.general,
    specificObjectives: objectives.specific,
    narratives: readNarratives(parts),
    deliverables: readParagraphs(parts, "10.2"),
    signerRole: signature.role,
    signerName: signature.name,
  };
  return { texts, messages: [...objectives.messages, ...signature.messages] };
}

function sortByLine(messages: readonly ImportMessage[]): ImportMessage[] {
  return [...messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
