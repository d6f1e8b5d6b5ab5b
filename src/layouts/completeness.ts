import { sheetTexts } from "../i18n/es/sheets";
import { actividades } from "./actividades";
import { catalogoPidm } from "./catalogoPidm";
import { catalogoRubro } from "./catalogoRubro";
import type { ContentKey } from "./contents";
import { envios } from "./copies/envios";
import { cronograma } from "./cronograma";
import { evidencias } from "./evidencias";
import { ficha } from "./ficha";
import type { SheetLayout } from "./Layout";
import { metas } from "./metas";
import { presupuesto } from "./presupuesto";
import { controles } from "./risk/controles";
import { impacto } from "./risk/impacto";
import { mapaCalor } from "./risk/mapaCalor";
import { riesgos } from "./risk/riesgos";
import { rubro } from "./rubro";
import { guarded, tableState, text } from "./tableState";
import { actores } from "./year/actores";
import { capacitacion } from "./year/capacitacion";
import { ejecucion } from "./year/ejecucion";
import { indices } from "./year/indices";
import { municipios } from "./year/municipios";
import { seguimiento } from "./year/seguimiento";

const { state } = sheetTexts.front;

/** Stands before what is wrong with rows that are complete: «Completo: 4. No cuadra». */
export const noteBreak = ". ";

function fichaState(): string {
  const wanted = ["fFechaRegistro", "fVigencia", "fNombre", "fDependencia", "fObjetivoGeneral"];
  const lacking = `(0${wanted.map((name) => `+(LEN(${name})=0)`).join("")})`;
  return guarded(`IF(${lacking}=0,${text(state.complete)},${text(state.facts)}&${lacking})`);
}

/** A sheet without a table is there, or it is not. */
function sheetState(layout: SheetLayout): string {
  return guarded(`IF(LEN('${layout.name}'!$A$1)>0,${text(state.calculated)},${text(state.broken)})`);
}

function findingsState(): string {
  const open = `SUMPRODUCT((tHallazgos[Estado]="Abierto")*(LEN(tHallazgos[Código])>0))`;
  return guarded(`IF(${open}=0,${text(state.noFindings)},${text(state.findings)}&${open})`);
}

/** What each sheet holds, as a native formula: a municipality without the add-in sees it too. By layout key. */
export const sheetStates: Readonly<Record<ContentKey, string>> = {
  ficha: fichaState(),
  activities: tableState(actividades, state.missing),
  pidm: tableState(catalogoPidm, state.empty),
  metas: tableState(metas, state.missing),
  schedule: tableState(cronograma, state.missing, { wrong: "+(tCronograma[Meses marcados]=0)" }),
  evidence: tableState(evidencias, state.missing),
  budget: tableState(presupuesto, state.missing, {
    unless: ["NOT(ISNUMBER(fTotalDeclarado))", state.noTotal],
    note: `IF(fEstadoTotal="Cuadra","",${text(noteBreak)}&fEstadoTotal)`,
  }),
  rubroCatalogue: tableState(catalogoRubro, state.empty),
  rubro: tableState(rubro, state.missing),
  municipalities: tableState(municipios, state.empty),
  followUp: tableState(seguimiento, state.noReports, {
    note: `IF(fAtrasados=0,"",${text(noteBreak)}&${text(state.late)}&fAtrasados)`,
  }),
  execution: tableState(ejecucion, state.noDocuments),
  training: tableState(capacitacion, state.noSessions),
  actors: tableState(actores, state.noActors),
  indices: tableState(indices, state.noIndices),
  sends: tableState(envios, state.noSends),
  risks: tableState(riesgos, state.noRisks),
  impacts: tableState(impacto, state.noRisks),
  controls: tableState(controles, state.noRisks),
  riskMap: sheetState(mapaCalor),
  findings: findingsState(),
};

/** The parts that a project cannot lack, by layout key, with the one word that names them. */
const parts: readonly (readonly [key: ContentKey, word: string])[] = [
  ["ficha", ficha.name],
  ["activities", actividades.name],
  ["metas", metas.name],
  ["schedule", cronograma.name],
  ["evidence", evidencias.name],
  ["budget", presupuesto.name],
  ["rubro", rubro.name],
];

/** «Completo», or «Falta completar: Metas, Presupuesto»; `cellOf` gives the cell of a sheet's state. */
export function projectState(cellOf: (key: ContentKey) => string): string {
  const begins = (cell: string) => `LEFT(${cell},${state.complete.length})=${text(state.complete)}`;
  const named = (word: string) => text(` ${word.toLowerCase()}`);
  // A program that cannot read a formula shows its error here, which is not «Completo» either.
  const list = parts
    .map(([key, word]) => `IFERROR(IF(${begins(cellOf(key))},"",${named(word)}),${named(word)})`)
    .join("&");
  return guarded(
    `IF(LEN(${list})=0,${text(state.complete)},${text(state.lacking)}&SUBSTITUTE(TRIM(${list})," ",", "))`,
  );
}
