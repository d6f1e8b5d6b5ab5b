import { type DocumentKind, documentKinds } from "../../domain/year/words";
import type { CalculatedLook } from "../defineTable";
import { ownCell } from "./formulas";

const cell = ownCell("tPresupuesto");

/** Headers of the columns of tPresupuesto that the documents fill. */
export const spendColumns = {
  cdp: "Certificado",
  rp: "Comprometido",
  obligation: "Obligado",
  payment: "Pagado",
  available: "Disponible",
  share: "Porcentaje pagado",
} as const;

function sumOf(kind: DocumentKind): string {
  const own = `--(tEjecucion[Renglón]&""=${cell("Renglón")}&"")`;
  return `=IF(${cell("Renglón")}="","",SUMPRODUCT(${own},--(tEjecucion[Clase]="${documentKinds[kind]}"),tEjecucion[Valor]))`;
}

const money = (header: string, formula: string): CalculatedLook => ({
  header,
  width: 15,
  since: "1.1",
  format: "#,##0",
  formula,
});

/** Certified, committed, owed, paid and available of a line, in pesos; paid as a share of the line. */
export const spendLooks = {
  certified: money(spendColumns.cdp, sumOf("cdp")),
  committed: money(spendColumns.rp, sumOf("rp")),
  owed: money(spendColumns.obligation, sumOf("obligation")),
  paid: money(spendColumns.payment, sumOf("payment")),
  available: money(
    spendColumns.available,
    `=IF(${cell("Renglón")}="","",IF(ISNUMBER(${cell("Valor parcial")}),${cell("Valor parcial")}-N(${cell(spendColumns.cdp)}),""))`,
  ),
  paidShare: {
    header: spendColumns.share,
    width: 11,
    since: "1.1",
    format: "0%",
    formula: `=IF(${cell("Renglón")}="","",IFERROR(${cell(spendColumns.payment)}/${cell("Valor parcial")},""))`,
  },
} as const;
