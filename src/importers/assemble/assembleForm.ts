import type { FormRecord } from "../../domain/form/FormRecord";
import type { FormReading, ImportMessage } from "../../domain/form/Import";
import type { Block } from "../Block";
import { type Collected, collectRows } from "./collectRows";
import { cutParts } from "./cutParts";
import { judgeCompleteness, listMissing } from "./judgeCompleteness";
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
  const missing = listMissing(parts).map((text): ImportMessage => ({ code: "section-missing", text }));
  return { ok: true, form, messages: [...sortByLine(all), ...missing] };
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
  { sections, parts, tables: all }: Parts,
  tables: Tables,
): { form: FormRecord; messages: ImportMessage[] } {
  const { metas, activities } = readMetas(tables.metas);
  const budget = readBudget(tables.budget);
  const rubro = readRubro(tables.rubro);
  const schedule = readSchedule(
    tables.schedule,
    activities.map((said) => said.text),
  );
  const objectives = readObjectives(parts, sections);
  const plan = readPlan(all);
  const signature = readSignature(all);
  const form: FormRecord = {
    source,
    ...(headers.code === undefined ? {} : { code: headers.code }),
    ...(headers.version === undefined ? {} : { version: headers.version }),
    letterhead: headers.letterhead,
    sections,
    date: readField(parts, sections, "1"),
    vigencia: readField(parts, sections, "2"),
    name: readField(parts, sections, "3"),
    dependencia: readField(parts, sections, "4"),
    generalObjective: objectives.general,
    specificObjectives: objectives.specific,
    narratives: readNarratives(parts),
    activities,
    metas,
    alignment: readAlignment(tables.alignment),
    planSector: plan.sector,
    planProgramme: plan.programa,
    planProject: plan.proyecto,
    budget: budget.lines,
    ...(budget.declaredTotal === undefined ? {} : { declaredTotal: budget.declaredTotal }),
    rubro: rubro.lines,
    scheduleMonths: tables.schedule.months,
    schedule: schedule.rows,
    deliverables: readParagraphs(parts, "10.2"),
    signerRole: signature.role,
    signerName: signature.name,
  };
  const parsed = [budget, rubro, schedule, objectives, plan, signature];
  return { form, messages: parsed.flatMap((part) => part.messages) };
}

function sortByLine(messages: readonly ImportMessage[]): ImportMessage[] {
  return [...messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
