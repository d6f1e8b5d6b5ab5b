import { withFields } from "../../domain/copies/copyFields";
import { filledTables } from "../../domain/copies/copyTables";
import type { Recognition, ReturnedCopy, ValuelessCell } from "../../domain/copies/Return";
import type { SentCopy } from "../../domain/copies/SentCopy";
import type { DecodedBook } from "../../domain/findings/BookSources";
import type { Finding } from "../../domain/findings/Finding";
import type { BookPlace } from "../../domain/findings/Place";
import type { Project } from "../../domain/project/Project";
import { columnKinds } from "../../domain/project/Record";
import { isSameSettings } from "../../domain/risk/readSettings";
import { parseColumn } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import { cellAt } from "../../domain/workbook/cellAt";
import { findSheet } from "../../domain/workbook/findSheet";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { decodeSent, sealIn } from "../../layouts/copies/sentRecord";
import { decodeBook } from "../../layouts/decodeBook";
import { sheetLayouts } from "../../layouts/index";
import { validateReports } from "../../rules/validate";
import { findBesides } from "./findBesides";
import { findShifted } from "./findShifted";

interface FormulaCell extends ValuelessCell, BookPlace {
  readonly value: Cell;
}

/** Cells of the columns to be filled in which a formula stands. */
function findFormulas(snapshot: Snapshot, tables: ReturnedCopy["tables"]): readonly FormulaCell[] {
  return filledTables.flatMap((table) => {
    const source = tables[table];
    const sheet = source && findSheet(snapshot, source.sheet);
    if (source === undefined || sheet === undefined) return [];
    const columns = [...columnKinds(table).keys()].flatMap((field) => {
      const letter = source.columns[field];
      return letter === undefined ? [] : [{ field, letter, column: parseColumn(letter) }];
    });
    return source.rows.flatMap((row, index) =>
      columns.flatMap(({ field, letter, column }): readonly FormulaCell[] => {
        const { formula, value } = cellAt(sheet, row, column);
        return formula === ""
          ? []
          : [{ table, index, field, formula, value, sheet: sheet.name, cell: `${letter}${row}` }];
      }),
    );
  });
}

/** A formula whose value is a text without letters says nothing either. */
function sayFormulas(found: readonly FormulaCell[]): Pick<ReturnedCopy, "formulas" | "valueless"> {
  const [valued, rest] = [found.filter(({ value }) => value !== ""), found.filter(({ value }) => value === "")];
  return {
    formulas: valued.map(({ sheet, cell }) => ({ sheet, cell })),
    valueless: rest.map(({ table, index, field, formula }) => ({ table, index, field, formula })),
  };
}

function recognitionOf({ parts }: DecodedBook, hasStamp: boolean): Recognition {
  if (hasStamp) return "stamp";
  return parts.changed.some(({ form }) => form === "plain") ? "headings" : "names";
}

const filledSheets = sheetLayouts.flatMap(({ name, table }) =>
  filledTables.some((key) => key === table?.key) ? [name] : [],
);

/** What a municipality fills is part of its return; what it does not get cannot be missing. */
function missingOf({ missing, sources }: DecodedBook): ReturnedCopy["missing"] {
  const sheets = new Set([...filledSheets, ...filledTables.flatMap((table) => sources.tables[table]?.sheet ?? [])]);
  return missing.filter(({ sheet }) => sheets.has(sheet));
}

/** Rules on what municipalities report; those on the rest of the project are not theirs to answer. */
const reported = /^(?:follow|spend|training|actor|index|risk)\//;
/** A copy lists its own municipality alone; whose row it is, is judged when it is received. */
const judgedElsewhere = "follow/unknown-municipality";

/** Findings that compare what the sheets calculated. */
const calculated = /^risk\/(?:impact|zone|residual)-(?:mismatch|displaced)$/;

/** What the rules say of what a municipality reports, by the choices that were sent: its sheets may have calculated by others. */
function findIn(decoded: DecodedBook, sent: SentCopy | undefined): readonly Finding[] {
  const judged = (project: Project) => (sent?.fields === undefined ? project : withFields(project, sent.fields));
  const { project, parts } = decoded;
  const { completed } = parts;
  const own = judged(project);
  const isCalculated = isSameSettings(own.riskSettings, project.riskSettings);
  const known: DecodedBook = {
    ...decoded,
    project: own,
    parts: completed === undefined ? parts : { ...parts, completed: judged(completed) },
  };
  return validateReports(known).findings.filter(
    ({ code }) => reported.test(code) && code !== judgedElsewhere && (isCalculated || !calculated.test(code)),
  );
}

/** The tables that a municipality fills; rows that were typed under one are its last records. */
function tablesOf({ sources, parts }: DecodedBook): ReturnedCopy["tables"] {
  const tables = filledTables.flatMap((table) => {
    const source = sources.tables[table];
    return source === undefined
      ? []
      : [[table, { ...source, rows: parts.completedRows?.[table] ?? source.rows }] as const];
  });
  return Object.fromEntries(tables);
}

/** Reads a workbook that came back. Nothing of it is trusted here; nothing is written. */
export function readReturn(snapshot: Snapshot): ReturnedCopy {
  const decoded = decodeBook(snapshot);
  const [sent, seal] = [decodeSent(snapshot), sealIn(snapshot)];
  const tables = tablesOf(decoded);
  return {
    recognized: recognitionOf(decoded, sent !== undefined),
    ...(sent === undefined ? {} : { sent }),
    ...(seal === undefined ? {} : { seal }),
    ...(snapshot.saved === undefined ? {} : { saved: snapshot.saved }),
    project: decoded.parts.completed ?? decoded.project,
    tables,
    fields: decoded.sources.fields,
    ...sayFormulas(findFormulas(snapshot, tables)),
    missing: missingOf(decoded),
    shifted: findShifted(decoded),
    besides: findBesides(snapshot, decoded, sent),
    findings: findIn(decoded, sent),
  };
}
