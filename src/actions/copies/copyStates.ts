import type { FilledTable } from "../../domain/copies/copyTables";
import { quoteText } from "../../domain/formula/literal";
import { copySheetTexts as words } from "../../i18n/es/copies";
import { sheetTexts } from "../../i18n/es/sheets";
import { sheetStates } from "../../layouts/completeness";
import { columnOf } from "../../layouts/defineTable";
import { evidencias } from "../../layouts/evidencias";
import { controles } from "../../layouts/risk/controles";
import { controlStates } from "../../layouts/risk/controlFormulas";
import { impacto } from "../../layouts/risk/impacto";
import { riesgos } from "../../layouts/risk/riesgos";
import { guarded, tableState, text } from "../../layouts/tableState";
import { indices } from "../../layouts/year/indices";
import { seguimiento } from "../../layouts/year/seguimiento";

const { state } = sheetTexts.front;

const delivery = columnOf(evidencias.table, "state");
const sent = ["Entregada", "Aprobada"].map((word) => `(${delivery}=${quoteText(word)})`).join("+");

/** An evidence without its state, or handed over without a link to it. */
const evidence = tableState(evidencias, state.missing, {
  wrong: `+(LEN(${delivery})=0)+((${sent})*(LEN(${columnOf(evidencias.table, "link")})=0))`,
});

/** The type stays blank until the four components are answered. */
const risks = tableState(riesgos, state.noRisks, { wrong: `+(LEN(${columnOf(riesgos.table, "kind")})=0)` });

const unanswered = columnOf(impacto.table, "missing");
const impacts = tableState(impacto, state.noRisks, { wrong: `+(ISNUMBER(${unanswered})*(${unanswered}>0))` });

const controls = tableState(controles, state.noRisks, {
  wrong: `+(${columnOf(controles.table, "state")}=${quoteText(controlStates.incomplete)})`,
});

/** Reports without their evidence. */
const length = (key: "achieved" | "evidence" | "link") => `LEN(${columnOf(seguimiento.table, key)})`;
const bare = `SUMPRODUCT((${length("achieved")}>0)*(${length("evidence")}+${length("link")}=0))`;

/** Whether reports are late or lack their evidence: what a municipality has to do next. */
const followUp = guarded(
  `IF(fAtrasados>0,${text(words.late)}&fAtrasados&IF(${bare}>0,${text(`. ${words.noEvidence}`)}&${bare},""),IF(${bare}>0,${text(words.noEvidence)}&${bare},${text(words.upToDate)}))`,
);

/** Indices of all municipalities stand there; a row that names none is one that this municipality began. */
function indicesOf(municipality: string): string {
  const place = columnOf(indices.table, "municipality");
  return tableState(indices, state.noIndices, { own: `(${place}=${quoteText(municipality)})+(LEN(${place})=0)` });
}

/** What its municipality still has to fill on a sheet of a copy; "" where it only reads. */
export function copyState(key: string, municipality: string): string {
  const { execution, training, actors } = sheetStates;
  const own = { evidence, followUp, execution, training, actors, risks, impacts, controls };
  const states: Readonly<Record<string, string>> = {
    ...own,
    indices: indicesOf(municipality),
  } satisfies Record<FilledTable, string>;
  return states[key] ?? "";
}
