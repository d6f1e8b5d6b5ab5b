import { quoteText } from "../../domain/formula/literal";
import type { RiskMethod } from "../../domain/risk/RiskMethod";
import type { RiskRow } from "../../domain/risk/RiskRows";
import { riskReportTexts } from "../../i18n/es/riskReport";

import type { RiskCells } from "./ReportBook";

const words = riskReportTexts.list;

/** A column of the list of all risks. */
export interface ListColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  /** What stands there for the risk with these cells, without "=". */
  readonly formula: (at: RiskCells) => string;
  /** The same text as the workbook holds it now, to find the height of its row; only where it may be long. */
  readonly text?: (row: RiskRow) => string;
  readonly format?: string;
  /** A figure in the middle of its cell. */
  readonly tally?: true;
}

const asIs =
  (header: string): ListColumn["formula"] =>
  (at) =>
    `IF(${at(header)}="","",${at(header)})`;
const asText =
  (header: string): ListColumn["formula"] =>
  (at) =>
    `${at(header)}&""`;

const reasons: ListColumn["formula"] = (at) => {
  const part = (label: string, header: string) => `IF(${at(header)}="","",${label}&${at(header)})`;
  return `${part(quoteText(words.causes), "Causas")}&${part(`CHAR(10)&${quoteText(words.consequences)}`, "Consecuencias")}`;
};

function zone(header: string): ListColumn["formula"] {
  return (at) => `IF(${at(header)}="",${quoteText(riskReportTexts.zones.unvalued)},${at(header)})`;
}

const long = (header: string, width: number, name: string, key: keyof RiskRow): ListColumn => ({
  header,
  width,
  formula: asText(name),
  text: (row) => String(row[key] ?? ""),
});

const before: readonly ListColumn[] = [
  { header: words.number, width: 6, formula: asIs("Número"), tally: true },
  long(words.municipality, 13, "Municipio", "municipality"),
  long(words.text, 37, "Riesgo de corrupción", "text"),
  {
    header: words.reasons,
    width: 37,
    formula: reasons,
    text: ({ causes, consequences }) =>
      `${words.causes}${causes}${consequences === "" ? "" : `\n${words.consequences}${consequences}`}`,
  },
  { header: words.inherentZone, width: 10, formula: zone("Zona inherente") },
  { header: words.controlCount, width: 9, formula: asIs("Controles"), format: "0", tally: true },
];

const after: readonly ListColumn[] = [
  { header: words.residualZone, width: 10, formula: zone("Zona residual") },
  long(words.treatment, 11, "Tratamiento", "treatment"),
  long(words.action, 29, "Plan de acción", "action"),
  long(words.actionResponsible, 15, "Responsable de la acción", "actionResponsible"),
  { header: words.actionDate, width: 11, formula: asIs("Fecha límite"), format: "dd/mm/yyyy", tally: true },
  long(words.actionState, 10, "Estado de la acción", "actionState"),
];

/** The columns of the list; a method without solidity shows how far its controls move the risk. */
export function listColumns({ controls }: RiskMethod): readonly ListColumn[] {
  const effect: ListColumn =
    controls.kind === "design"
      ? { header: words.setSolidity, width: 10, formula: asText("Solidez del conjunto") }
      : { header: words.displacement, width: 10, formula: asIs("Desplazamiento"), format: "0", tally: true };
  return [...before, effect, ...after];
}
