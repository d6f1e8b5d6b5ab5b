import { book } from "./book";

/** Right sheets of treasury, procurement and lists in which nothing may be said. */
export const books6 = [
  ...book(
    "totals by link to another cell and totals repeated in a summary above",
    "links",
    `
RESUMEN | VALOR
Funcionamiento | =B10
Inversión | =B14
TOTAL | =B2+B3
 |
DETALLE | VALOR
Personal | 845600000
Servicios | 211750000
Arriendos | 34500000
Subtotal funcionamiento | =SUM(B7:B9)
Vías | 1500780000
Salud | 640250000
Deporte | 98700000
Subtotal inversión | =SUM(B11:B13)`,
    [["B10: =SUM(B7:B8)", "B10"]],
  ),
  ...book(
    "a chapter equal to its only subchapter by link, with several subchapters elsewhere and no codes",
    "one child",
    `
Concepto | Valor
Ingresos | =B3+B5
Tributarios | =B4
Predial | 845600000
No tributarios | =B6+B7
Multas | 12300000
Tasas | 45600000`,
  ),
  ...book(
    "a rounded subtotal in millions beside pesos",
    "scales",
    `
Sector | Pesos | Millones
Educación | 2310450123 | =ROUND(B2/1000000,0)
Salud | 8640250456 | =ROUND(B3/1000000,0)
Agua | 720130789 | =ROUND(B4/1000000,0)
Total | =SUM(B2:B4) | =ROUND(B5/1000000,0)`,
    [["B5: =SUM(B2:B3)", "B5"]],
  ),
  ...book(
    "a fund of petty cash with typed expenses, the fixed fund and what is left",
    "treasury",
    `
Fecha | Concepto | Entradas | Salidas | Saldo
@2025-01-02 | Apertura | 2000000 | | =C2
@2025-01-08 | Papelería | | 145600 | =E2+C3-D3
@2025-01-15 | Transporte | | 87000 | =E3+C4-D4
@2025-01-22 | Cafetería | | 234500 | =E4+C5-D5
@2025-01-30 | Reintegro | 467100 | | =E5+C6-D6
TOTALES | | =SUM(C2:C6) | =SUM(D2:D6) | =E6`,
    [["D7: =SUM(D2:D4)", "D7"]],
  ),
  ...book(
    "CDP and RP numbers, dates and balances of commitments",
    "treasury",
    `
CDP | Fecha CDP | Valor CDP | RP | Fecha RP | Valor RP | Saldo por comprometer
2025000012 | @2025-01-10 | 45600000 | 2025000031 | @2025-01-20 | 43200000 | =C2-F2
2025000015 | @2025-01-14 | 120000000 | 2025000036 | @2025-01-27 | 120000000 | =C3-F3
2025000018 | @2025-01-22 | 87650000 | 2025000040 | @2025-02-03 | 80000000 | =C4-F4
Total | | =SUM(C2:C4) | | | =SUM(F2:F4) | =SUM(G2:G4)`,
    [["F5: =SUM(F2:F3)", "F5"]],
  ),
  ...book(
    "depreciation with cost, life, rate, year charge and net value",
    "accounts",
    `
Asset | Cost | Life | Annual | Accumulated | Net
Truck | 84500 | 5 | =B2/C2 | 33800 | =B2-E2
Server | 12300 | 3 | =B3/C3 | 8200 | =B3-E3
Desks | 6400 | 10 | =B4/C4 | 1280 | =B4-E4
Total | =SUM(B2:B4) | | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4)`,
    [["E5: =SUM(E2:E3)", "E5"]],
  ),
  ...book(
    "a plan with sums of each programme and a typed count of indicators in its last column",
    "targets beside sums",
    `
Programa | 2024 | 2025 | 2026 | Indicadores
Programa 1 | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4) | 4
Vacunación | 120450000 | 130980000 | 140230000 | 3
Brigadas | 45600000 | 47800000 | 49100000 | 2
Programa 2 | =SUM(B6:B7) | =SUM(C6:C7) | =SUM(D6:D7) | 5
Escuelas | 98700000 | 99900000 | 101200000 | 4
Juegos | 34500000 | 36700000 | 38900000 | 3`,
  ),
  ...book(
    "scholarships with a typed quota above and below sums",
    "targets beside sums",
    `
Modalidad | Cupos | Valor semestre | Valor año
Pregrado | 400 | =SUM(C3:C4) | =SUM(D3:D4)
Universidad A | 250 | 845600000 | 1691200000
Universidad B | 180 | 412300000 | 824600000
Posgrado | 60 | =SUM(C6:C7) | =SUM(D6:D7)
Universidad A | 35 | 233450000 | 466900000
Universidad C | 30 | 187650000 | 375300000
Total | 460 | =C2+C5 | =D2+D5`,
  ),
  ...book(
    "price list by supplier with a cheapest column and no total",
    "cuadro comparativo",
    `
Ítem | Proveedor 1 | Proveedor 2 | Proveedor 3 | Menor valor | Promedio
Resma | 18900 | 19500 | 17800 | =MIN(B2:D2) | =AVERAGE(B2:D2)
Tóner | 312000 | 298000 | 325000 | =MIN(B3:D3) | =AVERAGE(B3:D3)
Carpeta | 1250 | 1190 | 1300 | =MIN(B4:D4) | =AVERAGE(B4:D4)
Bolígrafo | 980 | 1050 | 890 | =MIN(B5:D5) | =AVERAGE(B5:D5)
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(F2:F5)`,
    [["C6: =SUM(C2:C4)", "C6"]],
  ),
  ...book(
    "a total row that mixes right typed figures and SUMs",
    "typed and formulas mixed",
    `
Dependencia | Apropiación | Compromisos | Pagos
Planeación | 845600000 | 412300000 | 398700000
Hacienda | 233450000 | 198700000 | 187600000
Gobierno | 1234500000 | 876500000 | 654300000
TOTAL | #SUM(B2:B4) | =SUM(C2:C4) | #SUM(D2:D4)`,
  ),
];
