import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** Balances, flows, results, totals of mixed kinds, and the books and statistics in English of research corpora. */
export const accounts: readonly Kind[] = [
  {
    name: "a running balance of a bank book with typed totals of debit and credit",
    kind: "running balances",
    selection: sheet(
      "A1",
      `
Fecha | Detalle | Débito | Crédito | Saldo
@2025-01-02 | Saldo anterior | | | 4500000
@2025-01-05 | Transferencia SGP | 12500000 | | 17000000
@2025-01-09 | Pago nómina | | 8420000 | 8580000
@2025-01-15 | Pago servicios | | 1235000 | 7345000
@2025-01-22 | Recaudo predial | 3890000 | | 11235000
| TOTAL | 16390000 | 9655000 | 11235000`,
    ),
    expect: right,
  },
  {
    name: "a monthly cash flow with opening and closing balances by formula",
    kind: "cash flows",
    selection: sheet(
      "A1",
      `
Flujo de caja | Enero | Febrero | Marzo
Saldo inicial | 12500 | =B10 | =C10
Recaudos | 84500 | 79300 | 91200
Transferencias | 45000 | 45000 | 47500
Total ingresos | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4)
Nómina | 61200 | 61200 | 63400
Proveedores | 48700 | 52100 | 50900
Deuda | 9800 | 9700 | 9600
Total egresos | =SUM(B6:B8) | =SUM(C6:C8) | =SUM(D6:D8)
Saldo final | =B2+B5-B9 | =C2+C5-C9 | =D2+D5-D9`,
    ),
    expect: right,
  },
  {
    name: "a typed cash flow: total available includes the opening balance",
    kind: "cash flows",
    selection: sheet(
      "A1",
      `
Concepto | Enero | Febrero
Saldo inicial | 12500000 | 15800000
Ingresos | 84500000 | 79300000
Total disponible | 97000000 | 95100000
Nómina | 61200000 | 61200000
Proveedores | 20000000 | 22100000
Total pagos | 81200000 | 83300000
Saldo final | 15800000 | 11800000`,
    ),
    expect: right,
  },
  {
    name: "income minus expenses typed as a net result",
    kind: "income − expenses",
    selection: sheet(
      "A1",
      `
Income statement | 2004 | 2003
Sales | 845200 | 798100
Cost of goods sold | 512300 | 488700
Gross profit | 332900 | 309400
Salaries | 145000 | 139500
Rent | 36000 | 36000
Depreciation | 22400 | 21900
Total expenses | 203400 | 197400
Net income | 129500 | 112000`,
    ),
    expect: right,
  },
  {
    name: "expenses in parentheses and negative numbers, total as algebraic sum",
    kind: "negative numbers",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Ventas | 845200
Devoluciones | -12300
Descuentos | -8450
Otros ingresos | 4100
Total neto | 828550`,
    ),
    expect: right,
  },
  {
    name: "a Total row that mixes sums, averages, counts, typed texts and a dash",
    kind: "mixed total rows",
    selection: sheet(
      "A1",
      `
Escuela | Estudiantes | Docentes | Relación | Tasa aprobación | Presupuesto | Estado
San José | 845 | 32 | =B2/C2 | 91.5 | 124500000 | Activo
La Joya | 612 | 24 | =B3/C3 | 88.2 | 98300000 | Activo
Café Madrid | 1033 | 41 | =B4/C4 | 84.9 | 143250000 | En obra
TOTAL | =SUM(B2:B4) | =SUM(C2:C4) | =B5/C5 | =AVERAGE(E2:E4) | =SUM(F2:F4) | -`,
    ),
    expect: right,
  },
  {
    name: "a typed Total row where a column holds the average of rates and another the last balance",
    kind: "mixed total rows",
    selection: sheet(
      "A1",
      `
Mes | Usuarios | Tarifa | Facturado | Cartera
Enero | 12450 | 1845 | 22970250 | 4500000
Febrero | 12518 | 1845 | 23095710 | 4120000
Marzo | 12604 | 1901 | 23960204 | 3980000
Total | 37572 | 1864 | 70026164 | 3980000`,
    ),
    expect: right,
  },
  {
    name: "a survey whose respondents are fewer than its answers",
    kind: "surveys",
    selection: sheet(
      "A1",
      `
¿Qué problemas ve en su barrio? (respuesta múltiple) | Respuestas | %
Inseguridad | 312 | 62%
Basuras | 287 | 57%
Vías | 198 | 40%
Ruido | 104 | 21%
Total encuestados | 500 | 100%`,
    ),
    expect: right,
  },
  {
    name: "unemployment and literacy rates of cities with a national total that is no sum",
    kind: "statistics",
    selection: sheet(
      "A1",
      `
Ciudad | Tasa de desempleo | Tasa de ocupación | Ocupados (miles)
Bogotá | 10.2 | 58.4 | 4120
Cali | 11.8 | 56.9 | 1215
Bucaramanga | 8.9 | 59.7 | 532
Total 13 ciudades | 10.1 | 58.2 | 11480`,
    ),
    expect: right,
  },
  {
    name: "grades in English with weights, average and class statistics",
    kind: "grades",
    selection: sheet(
      "A1",
      `
Student | HW1 | HW2 | Midterm | Final | Total | Grade
Points possible | 20 | 20 | 100 | 150 | 290 |
Adams | 18 | 17 | 82 | 121 | =SUM(B3:E3) | B
Baker | 20 | 19 | 91 | 140 | =SUM(B4:E4) | A
Clark | 15 | 0 | 74 | 102 | =SUM(B5:E5) | C
Davis | 19 | 18 | 88 | 133 | =SUM(B6:E6) | A
Average | =AVERAGE(B3:B6) | =AVERAGE(C3:C6) | =AVERAGE(D3:D6) | =AVERAGE(E3:E6) | =AVERAGE(F3:F6) |
High | =MAX(B3:B6) | =MAX(C3:C6) | =MAX(D3:D6) | =MAX(E3:E6) | =MAX(F3:F6) |`,
    ),
    expect: right,
  },
  {
    name: "typed totals of grades in which the lowest homework is dropped",
    kind: "grades",
    selection: sheet(
      "A1",
      `
Name | HW 1 | HW 2 | HW 3 | Exam | Total
Ann | 9 | 10 | 7 | 85 | 104
Ben | 8 | 6 | 9 | 78 | 95
Cid | 10 | 10 | 10 | 92 | 112
Dee | 4 | 7 | 8 | 66 | 81`,
    ),
    expect: right,
  },
  {
    name: "an inventory with quantity, unit cost and value, totals of quantity and value only",
    kind: "inventories",
    selection: sheet(
      "A1",
      `
Part No. | Description | On hand | Unit cost | Value | Reorder point
10045 | Bolt 1/4 | 1250 | 0.12 | =C2*D2 | 500
10046 | Nut 1/4 | 1430 | 0.08 | =C3*D3 | 500
20011 | Bracket | 85 | 3.75 | =C4*D4 | 40
20015 | Hinge | 60 | 4.1 | =C5*D5 | 25
Totals | | =SUM(C2:C5) | | =SUM(E2:E5) |`,
    ),
    expect: right,
  },
  {
    name: "thousands of pesos with rounding differences in typed totals",
    kind: "thousands and millions",
    selection: sheet(
      "A1",
      `
(Cifras en miles de pesos) | |
Sector | 2024 | 2025
Salud | 845231 | 912384
Educación | 1203457 | 1287650
Vías | 398112 | 401236
Total | 2446801 | 2601269`,
    ),
    expect: right,
  },
  {
    name: "millions with one decimal and totals off by a tenth",
    kind: "thousands and millions",
    selection: sheet(
      "A1",
      `
Plan plurianual (millones de pesos) | 2024 | 2025 | 2026 | Total
Seguridad | 1245.3 | 1310.4 | 1402.8 | 3958.6
Ambiente | 845.7 | 870.2 | 901.1 | 2616.9
Cultura | 210.2 | 215.9 | 221.4 | 647.5
Total | 2301.3 | 2396.5 | 2525.2 | 7223
`,
    ),
    expect: right,
  },
  {
    name: "planned against executed with a difference and a percentage, all typed",
    kind: "differences",
    selection: sheet(
      "A1",
      `
Rubro | Presupuesto | Ejecutado | Por ejecutar | % Ejec.
Personal | 845000000 | 612300000 | 232700000 | 72%
Generales | 231400000 | 198700000 | 32700000 | 86%
Inversión | 1998000000 | 1203450000 | 794550000 | 60%
Total | 3074400000 | 2014450000 | 1059950000 | 66%`,
    ),
    expect: right,
  },
];
