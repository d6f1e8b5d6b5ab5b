import type { Project } from "../../src/domain/project/Project";
import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { buildSummary } from "../../src/domain/summary/buildSummary";
import type { Cell } from "../../src/domain/workbook/Cell";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { followProject } from "../../src/domain/year/follow";
import { newPeopleOf } from "../../src/domain/year/training";
import { decodeBook } from "../../src/layouts/decodeBook";
import { sheetOf } from "./bookTools";
import { deliveryOf } from "./judgeEvidence";
import { readSpending, sumByKind } from "./readSpending";

type Value = number | string;
type Line = readonly [label: string, values: readonly Value[]];

const isOf = (name: string | undefined) => (row: { readonly municipality: string }) =>
  name === undefined || row.municipality.toLowerCase() === name.toLowerCase();

/** What the documents of a municipality, or of all, add up to. */
function moneyLine(project: Project, label: string, name?: string): Line {
  const { cdp, rp, obligation, payment } = sumByKind(project.execution.filter(isOf(name)));
  return [label, [cdp, rp, obligation, payment]];
}

function moneyLines(project: Project): readonly Line[] {
  const own = project.municipalities.map(({ name }) => moneyLine(project, name, name));
  return [...own, moneyLine(project, "Total")];
}

/** Evidence, sessions, people and risks of a municipality, or of all. */
function figuresOf(project: Project, name?: string): readonly Value[] {
  const deliveries = followProject(project)
    .reports.filter(({ row }) => isOf(name)(row))
    .map(deliveryOf);
  const count = (wanted: string) => deliveries.filter((one) => one === wanted).length;
  const training = project.training.filter(isOf(name));
  const risks = readRiskMap(project).risks.filter(({ row }) => isOf(name)(row));
  const zones = risks.map(({ valuation }) => valuation.residual?.zone);
  return [
    ...[deliveries.filter((one) => one !== undefined).length, count("handed"), count("owed")],
    new Set(training.map((row) => `${row.municipality}|${row.name}|${row.date}`.toLowerCase())).size,
    training.reduce((sum, row) => sum + (newPeopleOf(row) ?? 0), 0),
    risks.length,
    zones.filter((zone) => zone === "extreme" || zone === "high").length,
  ];
}

/** The lines of all municipalities, and of the whole workbook. */
function placeLines(project: Project): readonly Line[] {
  const { municipalities, project: whole } = followProject(project);
  return [
    ...project.municipalities.map(
      ({ name }, at): Line => [name, [municipalities[at] ?? "Sin datos", ...figuresOf(project, name)]],
    ),
    ["Total", [whole ?? "Sin datos", ...figuresOf(project)]],
  ];
}

/** Metas, planned, committed, paid, progress and late reports of a programme. */
function programmeLines(project: Project): readonly Line[] {
  const { reports, metas } = followProject(project);
  const spending = readSpending(project);
  const isWeighted = project.metas.some(({ weight }) => typeof weight === "number");
  const weightOf = ({ weight }: { readonly weight: Cell }) => (isWeighted ? Number(weight) || 0 : 1);
  return buildSummary(project).programmes.map(({ code, activities }): Line => {
    const isOwn = ({ pidm }: { readonly pidm: Cell }) => String(pidm).startsWith(`${code}-`);
    const own = project.metas.flatMap((meta, at) =>
      isOwn(meta) ? [{ weight: weightOf(meta), share: Math.min(1, metas[at] ?? 0) }] : [],
    );
    const weights = own.reduce((all, { weight }) => all + weight, 0);
    const lines = spending.filter((_, at) =>
      activities.some((number) => String(number) === String(project.budget[at]?.activity)),
    );
    const sum = (of: (line: (typeof spending)[number]) => number) => lines.reduce((all, line) => all + of(line), 0);
    return [
      code,
      [
        own.length,
        ...[sum(({ amount = 0 }) => amount), sum(({ spent }) => spent.rp), sum(({ spent }) => spent.payment)],
        weights > 0 ? own.reduce((all, { weight, share }) => all + weight * share, 0) / weights : "",
        reports.filter(({ row, state }) => isOwn(row) && state === "late").length,
      ],
    ];
  });
}

/** Reports of a programme that promised evidence, brought it, and owe it; and of all. */
function evidenceLines(project: Project): readonly Line[] {
  const reports = followProject(project).reports.map((report) => ({ ...report, delivery: deliveryOf(report) }));
  const count = (own: typeof reports) => [
    own.filter(({ delivery }) => delivery !== undefined).length,
    own.filter(({ delivery }) => delivery === "handed").length,
    own.filter(({ delivery }) => delivery === "owed").length,
  ];
  const isOf = (code: string) => reports.filter(({ row }) => String(row.pidm).startsWith(`${code}-`));
  const lines = buildSummary(project).programmes.map(({ code }): Line => [code, count(isOf(code))]);
  return [...lines, ["Total", count(reports)]];
}

/** Risks in each cell of the heat map, and how many bear a zone, as the sheet says them below its zone word. */
function mapLines(project: Project): readonly Line[] {
  const placed = readRiskMap(project).risks.flatMap(({ valuation: { residual } }) => residual ?? []);
  return [5, 4, 3, 2, 1].map((probability): Line => {
    const counts = [3, 4, 5].map((impact) => {
      const count = placed.filter((one) => one.probability === probability && one.impact === impact).length;
      return count === 0 ? "" : count === 1 ? "1 riesgo" : `${count} riesgos`;
    });
    return [`${probability} `, counts];
  });
}

const isSame = (cell: Cell, value: Value) =>
  typeof value === "number" ? typeof cell === "number" && Math.abs(cell - value) < 1e-6 : cell === value;

/** Rows of a section: from the one that begins with its heading down to the next section. */
function sectionOf(rows: readonly (readonly Cell[])[], heading: string, next: string) {
  const from = rows.findIndex(([first]) => String(first).startsWith(heading));
  const to = rows.findIndex(([first], at) => at > from && String(first).startsWith(next));
  return rows.slice(from, to);
}

/** Cells of «Consolidado» that differ from what the code says of the workbook, and how many were compared. */
export function compareConsolidated(book: Snapshot): {
  readonly cells: number;
  readonly differences: readonly string[];
} {
  const { project } = decodeBook(book);
  const rows = sheetOf(book, "Consolidado").cells?.values ?? [];
  const sections = [
    [sectionOf(rows, "Por municipio", "Documentos por"), placeLines(project), (cell: Cell) => cell],
    [sectionOf(rows, "Documentos por", "Por programa"), moneyLines(project), (cell: Cell) => cell],
    [sectionOf(rows, "Por programa", "Evidencias por"), programmeLines(project), (cell: Cell) => cell],
    [sectionOf(rows, "Evidencias por programa", "Índices"), evidenceLines(project), (cell: Cell) => cell],
    [
      sectionOf(rows, "Mapa de calor", "Riesgos residuales").map(([label = "", , , ...cells]) => [label, ...cells]),
      mapLines(project),
      (cell: Cell) => String(cell).split("\n")[1] ?? "",
    ],
  ] as const;
  const compared = sections.flatMap(([own, lines, read]) =>
    lines.flatMap(([label, values]) => {
      const row = own.find(([first]) => first === label || (label.endsWith(" ") && String(first).startsWith(label)));
      return values.map((value, at) => {
        const shown = read(row?.[at + 1] ?? "");
        return isSame(shown, value) ? "" : `${label} ${at + 1}: ${String(shown)} for ${String(value)}`;
      });
    }),
  );
  return { cells: compared.length, differences: compared.filter((text) => text !== "") };
}
