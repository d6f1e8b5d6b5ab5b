import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };
const kind = (name: string, group: string, text: string): Kind => ({
  name,
  kind: group,
  selection: sheet("A1", text),
  expect: right,
});

/** Typed totals that are exactly the sum of some neighbouring lines, and of no more: their label says of which. */
export const partialTotals: readonly Kind[] = [
  kind(
    "total population on top, men and women, then one more group that is no part of it",
    "ceilings",
    `
Variable | Personas
Total población | 12450
Hombres | 6120
Mujeres | 6330
Con discapacidad | 845`,
  ),
  kind(
    "total expenses under an income statement with one income line",
    "income − expenses",
    `
Concepto | Valor
Ventas | 845200000
Nómina | 145000000
Arriendo | 36000000
Total gastos | 181000000
Utilidad | 664200000`,
  ),
  kind(
    "total deductions under a gross salary",
    "IVA, AIU, retención",
    `
Comprobante de nómina | Valor
Salario | 3120000
Salud | 124800
Pensión | 124800
Fondo de solidaridad | 31200
Total deducciones | 280800
Neto a pagar | 2839200`,
  ),
  kind(
    "total earnings and total deductions in one payslip",
    "IVA, AIU, retención",
    `
Payslip | Amount
Basic pay | 3120
Overtime | 245
Total earnings | 3365
Tax | 410
Pension | 168
Total deductions | 578
Net pay | 2787`,
  ),
  kind(
    "a typed cash flow whose Total ingresos leaves the opening balance out",
    "cash flows",
    `
Flujo de caja | Enero | Febrero
Saldo inicial | 12500000 | 47300000
Recaudos | 84500000 | 79300000
Transferencias | 45000000 | 45100000
Total ingresos | 129500000 | 124400000
Nómina | 61200000 | 61200000
Proveedores | 33500000 | 42100000
Total egresos | 94700000 | 103300000
Saldo final | 47300000 | 68400000`,
  ),
  kind(
    "personnel total after two general lines, no total of those",
    "subtotal of part",
    `
Concepto | Valor
Arriendo | 24500000
Coordinador | 43200000
Auxiliares | 18500000
Total personal | 61700000`,
  ),
  kind(
    "total own resources beneath a loan line",
    "subtotal of part",
    `
Fuente | 2024 | 2025
Crédito BID | 120000000 | 95000000
Predial | 84500000 | 87100000
ICA | 61230000 | 64800000
Total recursos propios | 145730000 | 151900000`,
  ),
  kind(
    "project budget, contribution of the municipality and of the partner below the total",
    "ceilings",
    `
Concepto | Valor
Equipos | 84500000
Obras | 233450000
Total proyecto | 317950000
Aporte municipio | 200000000
Aporte cooperante | 117950000`,
  ),
  kind(
    "enrolment by grade with the total and, below it, those who left",
    "statistics",
    `
Grado | Niñas | Niños | Total
Primero | 45 | 48 | 93
Segundo | 41 | 39 | 80
Tercero | 37 | 44 | 81
Total matrícula | 123 | 131 | 254
Desertores | 4 | 7 | 11
Total final | 119 | 124 | 243`,
  ),
  kind(
    "costs of personnel and others with a counterpart column typed per source",
    "across",
    `
Rubro | Minciencias | Contrapartida efectivo | Contrapartida especie | Total
Personal | 84500000 | 12000000 | 31000000 | 127500000
Equipos | 45000000 | 0 | 18200000 | 63200000
Viajes | 12350000 | 3400000 | 0 | 15750000
TOTAL | 141850000 | 15400000 | 49200000 | 206450000`,
  ),
  kind(
    "a column Total contrapartida beside the requested amount, then Total",
    "across",
    `
Rubro | Solicitado | Efectivo | Especie | Total contrapartida | Total
Personal | 84500000 | 12000000 | 31000000 | 43000000 | 127500000
Equipos | 45000000 | 5100000 | 18200000 | 23300000 | 68300000
Viajes | 12350000 | 3400000 | 2800000 | 6200000 | 18550000
TOTAL | 141850000 | 20500000 | 52000000 | 72500000 | 214350000`,
  ),
  kind(
    "total direct costs and total indirect costs as levels in words with a contingency below",
    "levels by words",
    `
Cost | USD
Labour | 45000
Materials | 31200
Total direct costs | 76200
Overhead | 9800
Insurance | 2150
Total indirect costs | 11950
Contingency 5% | 4407.5
Grand total | 92557.5`,
  ),
  kind(
    "net sales after returns, then total sales",
    "negative numbers",
    `
Producto | Ventas
A | 84500
B | 61230
C | 39870
Ventas brutas | 185600
Devoluciones | 2340
Total ventas netas | 183260`,
  ),
  kind(
    "expenses typed positive under incomes, Total the net of both",
    "income − expenses",
    `
Movimiento | Valor
Ingresos por matrículas | 84500000
Ingresos por donaciones | 12350000
Egresos por nómina | 61200000
Egresos por servicios | 9875000
Total | 25775000`,
  ),
  kind(
    "assets and liabilities whose Total patrimonio is a difference",
    "income − expenses",
    `
Concepto | 2024
Activos | 845200000
Pasivos | 312300000
Total patrimonio | 532900000`,
  ),
  kind(
    "Total AIU under the direct cost and its three shares",
    "IVA, AIU, retención",
    `
Presupuesto de obra | Valor
Costo directo | 307645000
Administración 22% | 67681900
Imprevistos 3% | 9229350
Utilidad 5% | 15382250
Total AIU | 92293500
IVA sobre utilidad | 2922627
Total | 402861127`,
  ),
  kind(
    "population above births and deaths with a total of events",
    "statistics",
    `
Año | 2024 | 2025
Población | 607428 | 610211
Nacimientos | 6120 | 6011
Defunciones | 3980 | 4010
Total eventos | 10100 | 10021`,
  ),
];
