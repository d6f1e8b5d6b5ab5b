import { sendOf } from "../../../src/actions/copies/planSending";
import { type ActionId, compute, type InputOf } from "../../../src/actions/registry";
import type { Report } from "../../../src/domain/findings/Finding";
import { divipola } from "../../../src/domain/municipality/divipola";
import type { Project } from "../../../src/domain/project/Project";
import { emptyRecord } from "../../../src/domain/project/Record";
import { readRiskMap } from "../../../src/domain/risk/readRiskMap";
import { readSettings } from "../../../src/domain/risk/readSettings";
import { isMarked } from "../../../src/domain/schedule/isMarked";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../../src/domain/workbook/WritePlan";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { decodeFindingRows } from "../../../src/layouts/findingRows";
import { completeDraft } from "../../actions/riskDrafts";
import { fillRow, received, sampleCopy } from "../copies";
import { nextVersion } from "../nextVersion";
import { map2015, sheetWith } from "../riskMaps";
import { sampleProject } from "../sampleProject";
import { undoProject } from "./undoProject";

/** What the inputs of commands are made from: the workbook, the last check, and a number that grows with each command. */
interface Asked {
  readonly book: Snapshot;
  readonly report: Report | undefined;
  readonly turn: number;
}

type Inputs = { readonly [K in ActionId]: (asked: Asked) => InputOf<K> };

/** What each command would write. */
export type UndoPlans = (id: ActionId, asked: Asked) => WritePlan;

const now = "2022-10-18T10:00";
const today = now.slice(0, 10);
const catalogue = [
  ["Código", "Componente", "Línea estratégica", "Programa", "Meta"],
  ["3-1-1-1", "C3", "L1", "P1", "Sembrar árboles."],
];
const months = (wanted: boolean) => Array.from({ length: 12 }, () => wanted);

/** The first correction that a check offers, an explanation before all else. */
function fixOf(report: Report | undefined): WritePlan {
  const findings = report?.findings ?? [];
  const explained = findings.flatMap((one) => one.explanations ?? [])[0]?.fix;
  return explained ?? findings.find((one) => one.fix)?.fix?.plan ?? [];
}

/** The first finding of the form that nobody attended. */
function openKey(book: Snapshot): string {
  return decodeFindingRows(book).find(({ origin, state }) => origin === "form" && state === "open")?.key ?? "";
}

function removedRisk(book: Snapshot): InputOf<"removeRisk"> {
  const [risk] = readRiskMap(decodeBook(book).project).risks;
  return { index: risk?.index ?? 99, number: risk?.key ?? "", text: risk?.row.text ?? "" };
}

const methodOf = (book: Snapshot) => readSettings(decodeBook(book).project.riskSettings).method;

/** A code of the catalogue that the first row of «Metas» does not have. */
function otherCode(book: Snapshot): string {
  const { pidm, metas } = decodeBook(book).project;
  return String(pidm.find(({ code }) => code !== metas[0]?.pidm)?.code ?? "");
}

/** The copy of Girón that went out, and what came back: two reports more and a value. */
function sendAndReturn(project: Project) {
  const copy = sampleCopy(project, "Girón");
  const filled = fillRow(copy.snapshot, "tSeguimiento", 0, { achieved: 21, note: "Con el acta 12" });
  const more = { pidm: "1-2-5-5", name: "Taller de denuncia", date: 44850, post: "Profesional", attended: 17 };
  return { send: sendOf(copy), file: received("vuelta.xlsx", fillRow(filled, "tCapacitacion", 1, more)) };
}

function inputsOf(project: Project, formReport: Report): Inputs {
  const { send, file } = sendAndReturn(project);
  const form = { project: nextVersion(project), today };
  const [report] = project.followUp;
  if (report === undefined) throw new Error("the project has reports");
  return {
    structure: () => ({ project, formReport }),
    check: () => ({ now }),
    summarize: () => undefined,
    dashboard: () => undefined,
    summarizePlaces: () => undefined,
    consolidate: () => ({ now }),
    mapActors: () => undefined,
    reportRisks: () => ({ now }),
    fixFindings: (asked) => ({ plans: [fixOf(asked.report)] }),
    attendFindings: ({ book }) => ({ keys: [openKey(book)], today }),
    importCatalogue: () => ({ rows: catalogue }),
    importRiskMap: () => ({ from: sheetWith("Mapa viejo", map2015, [22]) }),
    saveRisk: () => ({ draft: completeDraft() }),
    removeRisk: ({ book }) => removedRisk(book),
    setRiskSettings: ({ book }) => ({ method: methodOf(book) === "2015" ? "v4-v6" : "2015" }),
    fillMeta: ({ book }) => ({ row: 5, code: otherCode(book) }),
    markMonths: ({ book }) => ({
      rows: [5, 6],
      months: months(!isMarked(decodeBook(book).project.schedule[0]?.months[0] ?? "")),
    }),
    prepareQuarter: () => ({ quarter: 4, municipalities: ["Girón"] }),
    saveReport: ({ turn }) => ({ report: { ...report, achieved: turn, note: `Nota ${turn}` } }),
    addMunicipality: ({ turn }) => divipola()[turn * 7] ?? emptyRecord("municipalities"),
    recordSends: () => ({ sends: [send] }),
    receiveReturns: () => ({ files: [file], today }),
    removeRow: () => ({ sheet: "Presupuesto", cell: "B9" }),
    mergeForm: () => ({ ...form, formReport: { ...formReport, findings: formReport.findings.slice(1) } }),
    replaceForm: () => ({ ...form, formReport }),
  };
}

/** The plans of every command of the registry, on a project with its year, its risks and a copy that came back. */
export async function undoPlans(): Promise<UndoPlans> {
  const { project, report } = await sampleProject();
  const inputs = inputsOf(undoProject(project), report);
  const planOf = <K extends ActionId>(id: K, asked: Asked): WritePlan =>
    compute(id, asked.book, inputs[id](asked)).plan;
  return planOf;
}
