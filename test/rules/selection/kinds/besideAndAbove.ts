import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** Right sheets with tables beside each other, odd headings and units. */
export const besideAndAbove: readonly Kind[] = [
  {
    name: "one line only under a total, and a total of one subtotal",
    kind: "subtotal of part",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Honorarios | 12350000
Total honorarios | 12350000
Total proyecto | 12350000`,
    ),
    expect: right,
  },
  {
    name: "a Total row above an average row and a row of goals",
    kind: "mixed total rows",
    selection: sheet(
      "A1",
      `
Mes | Visitas | Quejas
Enero | 1245 | 84
Febrero | 1187 | 61
Marzo | 1301 | 39
Total | 3733 | 184
Promedio | 1244.33 | 61.33
Meta | 4000 | 150
Diferencia | -267 | 34`,
    ),
    expect: right,
  },
  {
    name: "a total row whose lines are partly empty and partly dashes",
    kind: "zeros",
    selection: sheet(
      "A1",
      `
Proyecto | 2024 | 2025 | 2026
Vías | - | 845000000 | 231400000
Puentes | | - | 98700000
Escuelas | 12350000 | - | -
Total | 12350000 | 845000000 | 330100000`,
    ),
    expect: right,
  },
  {
    name: "four tables of two by two, each with its total",
    kind: "side by side",
    selection: sheet(
      "A1",
      `
2023 | | | 2024 |
Rubro | Valor | | Rubro | Valor
Nómina | 845 | | Nómina | 901
Otros | 312 | | Otros | 298
Total | 1157 | | Total | 1199
| | | |
2025 | | | 2026 |
Rubro | Valor | | Rubro | Valor
Nómina | 950 | | Nómina | 987
Otros | 320 | | Otros | 341
Total | 1270 | | Total | 1328`,
    ),
    expect: right,
  },
  {
    name: "two tables side by side without an empty column between",
    kind: "side by side",
    selection: sheet(
      "A1",
      `
Ingreso | Valor | Gasto | Valor
Aportes | 125340 | Personal | 84120
Ventas | 98700 | Generales | 45610
Total ingresos | 224040 | Inversión | 60200
| | Total gastos | 189930`,
    ),
    expect: right,
  },
  {
    name: "one total cell merged over the whole table at its top right",
    kind: "labels far away",
    selection: sheet(
      "A1",
      `
PLAN DE COMPRAS | | | TOTAL: | 144510000
N.º | Objeto | Und | Cantidad | Valor
1 | Aseo | mes | 12 | 86400000
2 | Internet | mes | 12 | 12348000
3 | Papelería | global | 1 | 45762000`,
    ),
    expect: right,
  },
  {
    name: "fiscal years with actual, budget and forecast marks, thousands",
    kind: "years as headings",
    selection: sheet(
      "A1",
      `
$ thousands | FY2003A | FY2004B | FY2005F
Month | 12 | 12 | 12
Salaries | 14523 | 15010 | 15640
Travel | 1245 | 1310 | 1290
Supplies | 845 | 870 | 905
Total | 16613 | 17190 | 17835`,
    ),
    expect: right,
  },
  {
    name: "a list of amounts where one happens to be the sum of those above",
    kind: "no totals",
    selection: sheet(
      "A1",
      `
Contrato | Valor
A-1 | 12000000
A-2 | 18000000
A-3 | 30000000
A-4 | 7500000
A-5 | 67500000
A-6 | 4100000`,
    ),
    expect: right,
  },
  {
    name: "a budget of months by number where the headings are formulas",
    kind: "months as headings",
    selection: sheet(
      "A1",
      `
Rubro | 1 | =B1+1 | =C1+1 | =D1+1
Nómina | 845000 | 845000 | 845000 | 851000
Servicios | 31200 | 29800 | 33450 | 30100
Total | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3) | =SUM(E2:E3)`,
    ),
    expect: right,
  },
  {
    name: "years by formula and months as real dates over typed totals",
    kind: "years as headings",
    selection: sheet(
      "A1",
      `
Rubro | 2024 | =B1+1 | =C1+1
Nómina | 84500 | 87100 | 90200
Servicios | 3120 | 2980 | 3345
Total | 87620 | 90080 | 93545`,
    ),
    expect: right,
  },
  {
    name: "a total with the unit in the same cell of its label and lines in other units beside",
    kind: "unit columns",
    selection: sheet(
      "A1",
      `
Actividad | Unidad | 2024 | 2025
Árboles sembrados | número | 12450 | 13010
Hectáreas reforestadas | ha | 45.5 | 51.2
Personas capacitadas | número | 845 | 910
Inversión total | pesos | 84560000 | 91230000`,
    ),
    expect: right,
  },
  {
    name: "two stacked tables that repeat their years, without a blank row, typed totals",
    kind: "years as headings",
    selection: sheet(
      "A1",
      `
Gastos | 2024 | 2025
Nómina | 845 | 901
Otros | 312 | 298
Total | 1157 | 1199
Ingresos | 2024 | 2025
Ventas | 1500 | 1610
Otros | 120 | 95
Total | 1620 | 1705`,
    ),
    expect: right,
  },
  {
    name: "two stacked tables that repeat their years, without a blank row, SUM totals",
    kind: "years as headings",
    selection: sheet(
      "A1",
      `
Gastos | 2024 | 2025
Nómina | 845 | 901
Otros | 312 | 298
Total | =SUM(B2:B3) | =SUM(C2:C3)
Ingresos | 2024 | 2025
Ventas | 1500 | 1610
Otros | 120 | 95
Total | =SUM(B6:B7) | =SUM(C6:C7)`,
    ),
    expect: right,
  },
  {
    name: "two stacked tables that repeat their years after a blank row, typed totals",
    kind: "years as headings",
    selection: sheet(
      "A1",
      `
Gastos | 2024 | 2025
Nómina | 845 | 901
Otros | 312 | 298
Total | 1157 | 1199
| |
Ingresos | 2024 | 2025
Ventas | 1500 | 1610
Otros | 120 | 95
Total | 1620 | 1705`,
    ),
    expect: right,
  },
  {
    name: "two stacked tables that repeat the numbers of their months, typed totals",
    kind: "months as headings",
    selection: sheet(
      "A1",
      `
Sede norte | 1 | 2 | 3
Visitas | 845 | 901 | 880
Llamadas | 312 | 298 | 305
Total | 1157 | 1199 | 1185
Sede sur | 1 | 2 | 3
Visitas | 610 | 590 | 623
Llamadas | 120 | 95 | 101
Total | 730 | 685 | 724`,
    ),
    expect: right,
  },
];
