import type { CopyDigest, ProgrammeDigest } from "../../domain/consolidation/CopyDigest";
import type { SharedFact } from "../../domain/consolidation/sharedFacts";
import type { CopyRisk } from "../../domain/consolidation/sharedRisks";
import type { Cell } from "../../domain/workbook/Cell";
import { progressOf } from "../../domain/year/follow";
import { chain } from "../../domain/year/words";
import { describeCopyNotes } from "../../i18n/describeCopyNotes";
import { copyNoteTexts } from "../../i18n/es/copyNotes";
import { joinedBookTexts } from "../../i18n/es/joinedBook";
import { encodeDate } from "../../layouts/dates";
import { templateNames } from "../newForm/formParts";
import type { DescribedFile, MissingCopy } from "./JoinedBook";
import type { ListedTable } from "./ListedTable";
import { risksIn } from "./totals";

const { columns: words, sheets, states, others, figures, missing, zones, factKinds } = joinedBookTexts;
const whole = { width: 11, format: "#,##0" } as const;
const money = { width: 18, format: "#,##0" } as const;
const day = { width: 14, format: "yyyy-mm-dd", style: "code" } as const;

/** A copy with the number of its risks that others have too. */
export interface ListedCopy {
  readonly copy: CopyDigest;
  readonly shared: number;
  readonly file: string;
}

/** A municipality a row, with all figures that are added up. */
export const municipalitiesTable: ListedTable<ListedCopy> = {
  sheet: sheets.municipalities,
  table: "tConsolidado",
  titleColumns: "$A:$B",
  columns: [
    { header: words.code, width: 9, style: "code", value: ({ copy }) => copy.code },
    { header: words.municipality, width: 24, value: ({ copy }) => copy.municipality },
    { header: words.department, width: 20, value: ({ copy }) => copy.department },
    { header: words.project, width: 34, value: ({ copy }) => copy.project },
    { header: words.vigencia, width: 9, style: "centered", value: ({ copy }) => copy.vigencia },
    { header: words.progress, width: 10, format: "0.0%", value: ({ copy }) => progressOf(copy.progress) ?? "" },
    { header: words.weight, width: 8, format: "0.0", value: ({ copy }) => copy.progress.weight },
    { header: words.reached, width: 9, format: "0.0", value: ({ copy }) => copy.progress.reached },
    { header: words.reports, ...whole, value: ({ copy }) => copy.reports },
    { header: words.late, ...whole, value: ({ copy }) => copy.late },
    { header: words.handed, ...whole, value: ({ copy }) => copy.handed },
    { header: words.owed, ...whole, value: ({ copy }) => copy.owed },
    ...chain.map((kind) => ({
      header: figures[kind],
      ...money,
      value: ({ copy }: ListedCopy): Cell => copy.money[kind],
    })),
    { header: words.unread, ...whole, value: ({ copy }) => copy.unreadDocuments },
    { header: words.sessions, ...whole, value: ({ copy }) => copy.sessions },
    { header: words.people, ...whole, value: ({ copy }) => copy.people },
    { header: words.risks, ...whole, value: ({ copy }) => copy.risks.length },
    { header: words.extreme, ...whole, value: ({ copy }) => risksIn(copy, "extreme") },
    { header: words.high, ...whole, value: ({ copy }) => risksIn(copy, "high") },
    { header: words.shared, ...whole, value: ({ shared }) => shared },
    { header: words.rows, ...whole, value: ({ copy }) => copy.rows },
    { header: words.errors, ...whole, value: ({ copy }) => copy.errors },
    { header: words.warnings, ...whole, value: ({ copy }) => copy.warnings },
    { header: words.refused, ...whole, value: ({ copy }) => copy.refused },
    { header: words.asked, ...whole, value: ({ copy }) => copy.asked },
    { header: words.notes, width: 40, value: ({ copy }) => describeCopyNotes(copy, templateNames, copyNoteTexts) },
    { header: words.file, width: 34, value: ({ file }) => file },
  ],
};

export interface CopyProgramme {
  readonly copy: CopyDigest;
  readonly programme: ProgrammeDigest;
}

export const programmesTable: ListedTable<CopyProgramme> = {
  sheet: sheets.programmes,
  table: "tProgramas",
  titleColumns: "$A:$D",
  columns: [
    { header: words.programme, width: 10, style: "code", value: ({ programme }) => programme.code },
    { header: words.programmeName, width: 30, value: ({ programme }) => programme.name },
    { header: words.code, width: 9, style: "code", value: ({ copy }) => copy.code },
    { header: words.municipality, width: 20, value: ({ copy }) => copy.municipality },
    { header: words.progress, width: 10, format: "0.0%", value: ({ programme }) => progressOf(programme) ?? "" },
    { header: words.weight, width: 8, format: "0.0", value: ({ programme }) => programme.weight },
    { header: words.reached, width: 9, format: "0.0", value: ({ programme }) => programme.reached },
    { header: words.reports, ...whole, value: ({ programme }) => programme.reports },
    { header: words.late, ...whole, value: ({ programme }) => programme.late },
    { header: words.handed, ...whole, value: ({ programme }) => programme.handed },
    { header: words.owed, ...whole, value: ({ programme }) => programme.owed },
    ...chain.map((kind) => ({
      header: figures[kind],
      ...money,
      width: 15,
      value: ({ programme }: CopyProgramme): Cell => programme.money[kind],
    })),
  ],
};

interface ListedIndex {
  readonly copy: CopyDigest;
  readonly index: CopyDigest["indices"][number];
}

export const indicesTable: ListedTable<ListedIndex> = {
  sheet: sheets.indices,
  table: "tIndicesConsolidado",
  columns: [
    { header: words.index, width: 14, value: ({ index }) => index.index },
    { header: words.year, width: 8, format: "0", style: "centered", value: ({ index }) => index.year },
    { header: words.code, width: 9, style: "code", value: ({ copy }) => copy.code },
    { header: words.municipality, width: 28, value: ({ copy }) => copy.municipality },
    { header: words.department, width: 24, value: ({ copy }) => copy.department },
    { header: words.value, width: 10, format: "0.0", value: ({ index }) => index.value },
  ],
};

export const risksTable: ListedTable<CopyRisk> = {
  sheet: sheets.risks,
  table: "tRiesgosConsolidado",
  columns: [
    { header: words.code, width: 8, style: "code", value: ({ copy }) => copy.code },
    { header: words.municipality, width: 18, value: ({ copy }) => copy.municipality },
    { header: words.number, width: 9, style: "centered", value: ({ risk }) => risk.number },
    { header: words.risk, width: 40, value: ({ risk }) => risk.text },
    {
      header: words.probability,
      width: 12,
      format: "0",
      style: "centered",
      value: ({ risk }) => risk.probability ?? "",
    },
    { header: words.impact, width: 9, format: "0", style: "centered", value: ({ risk }) => risk.impact ?? "" },
    { header: words.zone, width: 10, value: ({ risk }) => (risk.zone === undefined ? "" : zones[risk.zone]) },
    { header: words.others, width: 10, format: "#,##0", value: ({ others: n }) => n },
    {
      header: words.names,
      width: 22,
      value: ({ names, others: n }) => (n === 0 ? "" : others(names, n - names.length)),
    },
  ],
};

/** Documents, evidence and actors that several municipalities have: marked, since they may be common to them. */
export const sharedTable: ListedTable<SharedFact> = {
  sheet: sheets.shared,
  table: "tRepetidos",
  columns: [
    { header: words.what, width: 13, value: ({ kind }) => factKinds[kind] },
    { header: words.fact, width: 40, value: ({ text }) => text },
    { header: words.value, ...money, width: 15, value: ({ pesos }) => pesos ?? "" },
    { header: words.code, width: 9, style: "code", value: ({ copy }) => copy.code },
    { header: words.municipality, width: 20, value: ({ copy }) => copy.municipality },
    { header: words.others, width: 11, format: "#,##0", value: ({ others: n }) => n },
    { header: words.names, width: 28, value: ({ names, others: n }) => others(names, n - names.length) },
  ],
};

export const filesTable: ListedTable<DescribedFile> = {
  sheet: sheets.files,
  table: "tArchivos",
  columns: [
    { header: words.file, width: 35, value: ({ file }) => file },
    { header: words.state, width: 15, value: ({ state }) => states[state] },
    { header: words.reason, width: 50, value: ({ reason }) => reason },
    {
      header: words.municipality,
      width: 20,
      value: ({ reading }) => (reading.kind === "copy" ? reading.digest.municipality : ""),
    },
    {
      header: words.copy,
      width: 18,
      style: "code",
      value: ({ reading }) => (reading.kind === "copy" ? reading.digest.copy : ""),
    },
    { header: words.fingerprint, width: 0, style: "code", value: ({ fingerprint }) => fingerprint },
  ],
};

export const missingTable: ListedTable<MissingCopy> = {
  sheet: sheets.missing,
  table: "tFaltan",
  columns: [
    { header: words.municipality, width: 28, value: ({ municipality }) => municipality },
    { header: words.code, width: 10, style: "code", value: ({ code }) => code },
    { header: missing.columns[2], ...day, value: ({ sent }) => encodeDate(sent) },
    { header: missing.columns[3], ...day, value: ({ due }) => encodeDate(due) },
    { header: words.state, width: 24, value: ({ state }) => missing[state] },
  ],
};
