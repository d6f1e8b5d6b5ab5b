import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import type { Ref } from "../../domain/findings/Place";
import { showCell } from "../../domain/findings/showCell";
import { buildCatalogue, type CatalogueMatch, openClosest } from "../../domain/pidm/catalogue";
import { guessDatedCode, showDate } from "../../domain/pidm/guessDatedCode";
import { parsePidm } from "../../domain/pidm/parsePidm";
import { shippedPidm } from "../../domain/pidm/shippedPidm";
import type { Project } from "../../domain/project/Project";
import type { Cell } from "../../domain/workbook/Cell";

interface CodeCell {
  readonly at: Ref;
  readonly cell: Cell;
  /** Text of the meta beside the code, "" where none stands. */
  readonly text: string;
}

/** A code is componente-línea-programa-meta («Dime tu plan» 2016–2026); an empty one counts where a meta stands. */
export const checkPidmFormat: ProjectRule = (project) => {
  const closest = openClosest(buildCatalogue([...project.pidm, ...shippedPidm]));
  return listCodes(project).flatMap((code) => draftFormat(code, closest));
};

type Closest = (text: string) => CatalogueMatch | undefined;

function draftFormat({ at, cell, text }: CodeCell, closest: Closest): readonly Draft[] {
  const reading = parsePidm(cell);
  if (reading.ok) return [];
  const dated = reading.date === true;
  const suggestion = reading.suggestion ?? suggestByText(closest, text) ?? (dated ? guessDatedCode(cell) : undefined);
  const found = (dated ? showDate(cell) : undefined) ?? showCell(cell);
  const params = { code: suggestion ?? found, found, dated, ...(suggestion === undefined ? {} : { suggestion }) };
  const draft: Draft = { code: "pidm/format", severity: "error", at: [at], params };
  if (reading.suggestion === undefined) return [draft];
  return [{ ...draft, repair: { safe: true, changes: [{ at, from: cell, to: reading.suggestion }] } }];
}

function suggestByText(closest: Closest, text: string): string | undefined {
  return text.trim() === "" ? undefined : closest(text)?.code;
}

/** On a form the rows of the other tables repeat the code of their meta: only the meta tells. */
function listCodes(project: Project): readonly CodeCell[] {
  const metas = project.metas
    .map(
      (meta, index): CodeCell => ({ at: { table: "metas", index, field: "pidm" }, cell: meta.pidm, text: meta.text }),
    )
    .filter(isFilled);
  return project.origin === "form" ? metas : [...metas, ...listBookCodes(project)];
}

function listBookCodes(project: Project): readonly CodeCell[] {
  const linked = (["schedule", "evidence"] as const).flatMap((table) =>
    project[table].map((row, index): CodeCell => ({ at: { table, index, field: "pidm" }, cell: row.pidm, text: "" })),
  );
  const entries = project.pidm.map(
    (entry, index): CodeCell => ({ at: { table: "pidm", index, field: "code" }, cell: entry.code, text: "" }),
  );
  const reports = (["followUp", "training"] as const).flatMap((table) =>
    project[table].map((row, index): CodeCell => ({ at: { table, index, field: "pidm" }, cell: row.pidm, text: "" })),
  );
  const texts = entries.filter((_, index) => project.pidm[index]?.text.trim() !== "" || isFilled(entries[index]));
  return [...texts, ...linked.filter(isFilled), ...reports.filter(isWrittenOtherwise)];
}

function isFilled(code: CodeCell | undefined): boolean {
  return code !== undefined && (showCell(code.cell) !== "" || code.text.trim() !== "");
}

/** 1.2.5.1 is read as its meta, but no formula finds it; what is no code at all is told as an unknown meta. */
function isWrittenOtherwise({ cell }: CodeCell): boolean {
  const reading = parsePidm(cell);
  return !reading.ok && reading.suggestion !== undefined;
}
