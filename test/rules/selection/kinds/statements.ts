import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** Financial statements, payrolls and settlements with typed totals, all right. */
export const statements: readonly Kind[] = [
  {
    name: "an income statement in Spanish with gross, operating and net results typed",
    kind: "income − expenses",
    selection: sheet(
      "A1",
      `
ESTADO DE RESULTADOS | 2024 | 2023
Ingresos operacionales | 845200000 | 798100000
Costo de ventas | 512300000 | 488700000
Utilidad bruta | 332900000 | 309400000
Gastos de administración | 145000000 | 139500000
Gastos de ventas | 58400000 | 57900000
Total gastos operacionales | 203400000 | 197400000
Utilidad operacional | 129500000 | 112000000
Impuesto de renta | 45325000 | 39200000
Utilidad neta | 84175000 | 72800000`,
    ),
    expect: right,
  },
  {
    name: "an income statement whose costs are negative numbers",
    kind: "negative numbers",
    selection: sheet(
      "A1",
      `
($000) | 2004 | 2003
Revenue | 84520 | 79810
Cost of sales | -51230 | -48870
Gross margin | 33290 | 30940
Selling | -8450 | -8120
General | -5675 | -5230
Total operating expenses | -14125 | -13350
Operating income | 19165 | 17590`,
    ),
    expect: right,
  },
  {
    name: "a balance of assets, liabilities and equity with total liabilities and equity",
    kind: "levels by words",
    selection: sheet(
      "A1",
      `
Cuenta | 2024
ACTIVO |
Efectivo | 120412000
Cuentas por cobrar | 341044000
Total activo corriente | 461456000
Propiedad, planta y equipo | 742533000
Depreciación acumulada | -98700000
Total activo no corriente | 643833000
TOTAL ACTIVO | 1105289000
PASIVO |
Proveedores | 212300000
Impuestos | 45120000
TOTAL PASIVO | 257420000
PATRIMONIO |
Capital | 700000000
Resultado del ejercicio | 147869000
TOTAL PATRIMONIO | 847869000
TOTAL PASIVO Y PATRIMONIO | 1105289000`,
    ),
    expect: right,
  },
  {
    name: "a payroll with total devengado, total deducido and neto columns",
    kind: "across",
    selection: sheet(
      "A1",
      `
Cédula | Empleado | Salario | Auxilio | Total devengado | Salud | Pensión | Total deducido | Neto
37512845 | Empleado 1 | 2450000 | 200000 | 2650000 | 98000 | 98000 | 196000 | 2454000
91234567 | Empleado 2 | 3120000 | 0 | 3120000 | 124800 | 124800 | 249600 | 2870400
63501234 | Empleado 3 | 1850000 | 200000 | 2050000 | 74000 | 74000 | 148000 | 1902000
| TOTAL | 7420000 | 400000 | 7820000 | 296800 | 296800 | 593600 | 7226400`,
    ),
    expect: right,
  },
  {
    name: "election results: valid votes, blank, null and total votes",
    kind: "statistics",
    selection: sheet(
      "A1",
      `
Candidato | Votos | %
Candidato A | 124530 | 47.9%
Candidato B | 98320 | 37.8%
Candidato C | 24110 | 9.3%
Votos en blanco | 13040 | 5.0%
Total votos válidos | 260000 | 100%
Votos nulos | 4120 | 
Tarjetas no marcadas | 2880 | 
Total votación | 267000 | 
Potencial electoral | 512400 | `,
    ),
    expect: right,
  },
  {
    name: "a national total on top, departments and their municipalities below, typed",
    kind: "totals above",
    selection: sheet(
      "A1",
      `
DANE | Territorio | Población | Hogares
| Total nacional | 1420400 | 462300
68 | Santander | 915300 | 301100
68001 | Bucaramanga | 607400 | 205000
68276 | Floridablanca | 307900 | 96100
05 | Antioquia | 505100 | 161200
05088 | Bello | 505100 | 161200`,
    ),
    expect: right,
  },
  {
    name: "a loan schedule with payment, interest, principal and balance, totals typed",
    kind: "running balances",
    selection: sheet(
      "A1",
      `
Cuota N.º | Cuota | Interés | Capital | Saldo
0 | | | | 12000000
1 | 4080266 | 120000 | 3960266 | 8039734
2 | 4080266 | 80397 | 3999869 | 4039865
3 | 4080264 | 40399 | 4039865 | 0
Total | 12240796 | 240796 | 12000000 | `,
    ),
    expect: right,
  },
  {
    name: "a settlement of a contract: value, addition, paid, balance in one column",
    kind: "income − expenses",
    selection: sheet(
      "A1",
      `
BALANCE FINANCIERO DEL CONTRATO | Valor
Valor inicial | 84500000
Adición N.º 1 | 12350000
Valor total del contrato | 96850000
Pago N.º 1 | 32280000
Pago N.º 2 | 40120000
Total pagado | 72400000
Saldo a favor del contratista | 18450000
Saldo por liberar | 6000000`,
    ),
    expect: right,
  },
  {
    name: "page carry rows: Van, Vienen and Total",
    kind: "carried totals",
    selection: sheet(
      "A1",
      `
Factura | Valor
1001 | 845000
1002 | 612300
1003 | 98700
Van | 1556000
Vienen | 1556000
1004 | 231400
1005 | 120050
TOTAL | 1907450`,
    ),
    expect: right,
  },
  {
    name: "variation columns, absolute and in percent, with a typed total row",
    kind: "differences",
    selection: sheet(
      "A1",
      `
Concepto | 2024 | 2025 | Variación | Var. %
Predial | 84500 | 91200 | 6700 | 7.9
ICA | 127400 | 121050 | -6350 | -5.0
Otros | 5890 | 7700 | 1810 | 30.7
Total | 217790 | 219950 | 2160 | 1.0`,
    ),
    expect: right,
  },
  {
    name: "metas of a plan whose quadrennium is no sum of its years, and amounts that are",
    kind: "mixed total rows",
    selection: sheet(
      "A1",
      `
Meta | Línea base | Meta cuatrienio | 2024 | 2025 | 2026 | 2027 | Recursos cuatrienio
Mantener 1 observatorio | 1 | 1 | 1 | 1 | 1 | 1 | 845000000
Aumentar a 95 % la cobertura | 88 | 95 | 90 | 92 | 94 | 95 | 1231400000
Realizar 40 jornadas | 12 | 40 | 10 | 10 | 10 | 10 | 398700000
TOTAL | | | | | | | 2475100000`,
    ),
    expect: right,
  },
  {
    name: "a league table of games, goals and points",
    kind: "statistics",
    selection: sheet(
      "A1",
      `
Team | P | W | D | L | GF | GA | Pts
Reds | 10 | 7 | 2 | 1 | 21 | 9 | 23
Blues | 10 | 5 | 3 | 2 | 17 | 12 | 18
Greens | 10 | 2 | 2 | 6 | 8 | 19 | 8
Total | 30 | 14 | 7 | 9 | 46 | 40 | 49`,
    ),
    expect: right,
  },
  {
    name: "programado and ejecutado in pairs, each added by single cells of every other column",
    kind: "formula sums",
    selection: sheet(
      "A1",
      `
Proyecto | 2024 | | 2025 | | 2026 | | Total |
| Prog. | Ejec. | Prog. | Ejec. | Prog. | Ejec. | Prog. | Ejec.
Salud | 845 | 812 | 900 | 871 | 930 | 0 | =B3+D3+F3 | =C3+E3+G3
Agua | 310 | 298 | 422 | 398 | 405 | 0 | =B4+D4+F4 | =C4+E4+G4
Vías | 1203 | 990 | 1310 | 1287 | 1402 | 0 | =B5+D5+F5 | =C5+E5+G5
Total | =SUM(B3:B5) | =SUM(C3:C5) | =SUM(D3:D5) | =SUM(E3:E5) | =SUM(F3:F5) | =SUM(G3:G5) | =SUM(H3:H5) | =SUM(I3:I5)`,
    ),
    expect: right,
  },
  {
    name: "a total in pesos under lines in millions",
    kind: "thousands and millions",
    selection: sheet(
      "A1",
      `
Programa | Valor (millones)
Salud | 845
Educación | 1203
Vías | 398
Total (pesos) | 2446000000`,
    ),
    expect: right,
  },
];
