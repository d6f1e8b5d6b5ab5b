import type {
  Activity,
  BudgetLine,
  Evidence,
  Meta,
  PidmEntry,
  ProjectText,
  RubroEntry,
  RubroLine,
  Subactivity,
} from "../domain/project/Project";
import { monthHeaders } from "./cronograma";
import type { TableRow } from "./readRows";

function decodeActivity(row: TableRow): Activity {
  return {
    number: row.cell("number"),
    text: row.text("text"),
    objective: row.text("objective"),
    responsible: row.text("responsible"),
  };
}

function decodeText(row: TableRow): ProjectText {
  return { section: row.text("section"), order: row.cell("order"), text: row.text("text") };
}

function decodePidm(row: TableRow): PidmEntry {
  return {
    code: row.cell("code"),
    componente: row.text("componente"),
    linea: row.text("linea"),
    programa: row.text("programa"),
    metaNumber: row.cell("metaNumber"),
    text: row.text("text"),
  };
}

function decodeMeta(row: TableRow): Meta {
  return {
    activity: row.cell("activity"),
    pidm: row.cell("pidm"),
    metaNumber: row.cell("metaNumber"),
    text: row.text("text"),
    indicator: row.text("indicator"),
    unit: row.text("unit"),
    baseline: row.cell("baseline"),
    target: row.cell("target"),
    responsible: row.text("responsible"),
  };
}

function decodeSubactivity(row: TableRow): Subactivity {
  return {
    pidm: row.cell("pidm"),
    number: row.cell("number"),
    text: row.text("text"),
    months: monthHeaders.map((_, index) => row.cell(`month${index + 1}`)),
    responsible: row.text("responsible"),
  };
}

function decodeEvidence(row: TableRow): Evidence {
  return {
    pidm: row.cell("pidm"),
    text: row.text("text"),
    quarters: row.cell("quarters"),
    state: row.text("state"),
    link: row.text("link"),
  };
}

function decodeBudgetLine(row: TableRow): BudgetLine {
  return {
    activity: row.cell("activity"),
    object: row.text("object"),
    unit: row.text("unit"),
    quantity: row.cell("quantity"),
    amount: row.cell("amount"),
  };
}

function decodeRubroEntry(row: TableRow): RubroEntry {
  return { code: row.cell("code"), level: row.text("level"), name: row.text("name"), source: row.text("source") };
}

function decodeRubroLine(row: TableRow): RubroLine {
  return {
    sector: row.cell("sector"),
    sectorName: row.text("sectorName"),
    programa: row.cell("programa"),
    programaName: row.text("programaName"),
    elemento: row.cell("elemento"),
    elementoName: row.text("elementoName"),
    producto: row.cell("producto"),
    productoName: row.text("productoName"),
    indicador: row.cell("indicador"),
    indicadorName: row.text("indicadorName"),
    fuente: row.cell("fuente"),
    amount: row.cell("amount"),
  };
}

/** How a row of each table becomes a record of the project. */
export const recordDecoders = {
  texts: decodeText,
  activities: decodeActivity,
  pidm: decodePidm,
  metas: decodeMeta,
  schedule: decodeSubactivity,
  evidence: decodeEvidence,
  budget: decodeBudgetLine,
  rubroCatalogue: decodeRubroEntry,
  rubro: decodeRubroLine,
} as const;
