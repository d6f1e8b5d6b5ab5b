import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** Right sheets whose typed totals have more than one set of lines that they could mean. */
export const stress: readonly Kind[] = [
  {
    name: "Total personal under a partial block with no subtotal of the rest",
    kind: "subtotal of part",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Arriendo | 24500000
Servicios | 8120000
Coordinador | 43200000
Auxiliares | 18500000
Total personal | 61700000
Papelería | 1250000
TOTAL | 95570000`,
    ),
    expect: right,
  },
  {
    name: "Total SGP and Total recursos propios after all their lines",
    kind: "subtotal of part",
    selection: sheet(
      "A1",
      `
Fuente | Valor
SGP salud | 980300000
Propios ICLD | 345000000
SGP educación | 1200450000
Propios estampillas | 112000000
Total SGP | 2180750000
Total propios | 457000000
TOTAL | 2637750000`,
    ),
    expect: right,
  },
  {
    name: "totals above with the word TOTAL in each project title",
    kind: "totals above",
    selection: sheet(
      "A1",
      `
Concepto | 2024 | 2025
TOTAL INGRESOS | 1457450 | 1498100
Predial | 845120 | 870300
ICA | 612330 | 627800
TOTAL GASTOS | 1434370 | 1470040
Nómina | 734510 | 751200
Servicios | 298720 | 305600
Inversión | 401140 | 413240`,
    ),
    expect: right,
  },
  {
    name: "the total first, then «de los cuales» parts that do not add up",
    kind: "ceilings",
    selection: sheet(
      "A1",
      `
Grupo | Personas
Total atendidos | 12450
De los cuales mujeres | 7120
De los cuales menores | 3980
De los cuales con discapacidad | 845`,
    ),
    expect: right,
  },
  {
    name: "Total asignado, total ejecutado and saldo as the rows of a summary",
    kind: "headings beside numbers",
    selection: sheet(
      "A1",
      `
Resumen | Valor
Total asignado | 845000000
Total comprometido | 612300000
Total obligado | 498700000
Total pagado | 487200000
Saldo por comprometer | 232700000`,
    ),
    expect: right,
  },
  {
    name: "a typed cash flow with parentheses in English and increases by activity",
    kind: "cash flows",
    selection: sheet(
      "A1",
      `
Cash flow | 2004
Net income | 129500
Depreciation | 22400
Change in receivables | -25523
Cash from operations | 126377
Purchase of equipment | -48000
Cash from investing | -48000
Loan repayment | -30000
Dividends | -20000
Cash from financing | -50000
Net increase in cash | 28377
Cash at beginning of year | 98033
Cash at end of year | 126410`,
    ),
    expect: right,
  },
  {
    name: "total liabilities after a subtotal of current ones, lines before and after",
    kind: "levels by words",
    selection: sheet(
      "A1",
      `
Liabilities | 2004
Accounts payable | 45120
Accrued wages | 12380
Total current liabilities | 57500
Long-term debt | 120000
Deferred taxes | 8040
Total liabilities | 185540
Common stock | 50000
Retained earnings | 90460
Total equity | 140460
Total liabilities and equity | 326000`,
    ),
    expect: right,
  },
  {
    name: "totals by sex and by zone of the same people, stacked",
    kind: "stacked blocks",
    selection: sheet(
      "A1",
      `
Variable | Personas
Hombres | 6120
Mujeres | 6330
Total | 12450
Urbano | 10980
Rural | 1470
Total | 12450
0 a 17 años | 3980
18 a 59 años | 6910
60 y más | 1560
Total | 12450`,
    ),
    expect: right,
  },
  {
    name: "the same partition beneath a general total on top",
    kind: "totals above",
    selection: sheet(
      "A1",
      `
Variable | Personas | %
Total población | 12450 | 100%
Sexo | |
Hombres | 6120 | 49%
Mujeres | 6330 | 51%
Zona | |
Urbano | 10980 | 88%
Rural | 1470 | 12%`,
    ),
    expect: right,
  },
  {
    name: "an advance subtracted below the total of a payment order",
    kind: "IVA, AIU, retención",
    selection: sheet(
      "A1",
      `
Ítem | Valor
Acta parcial 1 | 84560000
Acta parcial 2 | 123450000
Total actas | 208010000
Amortización anticipo | 41602000
Total a pagar | 166408000`,
    ),
    expect: right,
  },
];
