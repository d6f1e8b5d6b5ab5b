import { book } from "./book";

/** Statements, indicators, surveys and English sheets. */
export const books3 = [
  ...book(
    "a balance with a column of notes as numbers and two years, typed",
    "estados financieros",
    `
ESTADO DE SITUACIÓN FINANCIERA | | |
 | Nota | 2024 | 2023
Activo corriente | | |
Efectivo | 5 | 845600 | 712300
Cuentas por cobrar | 6 | 233450 | 245670
Inventarios | 7 | 98700 | 87650
Total activo corriente | | #SUM(C4:C6) | #SUM(D4:D6)
Activo no corriente | | |
Propiedad, planta y equipo | 8 | 4512300 | 4398760
Intangibles | 9 | 67800 | 71200
Total activo no corriente | | #SUM(C9:C10) | #SUM(D9:D10)
TOTAL ACTIVO | | #C7+C11 | #D7+D11`,
    [
      ["C7: 1177570", "C7"],
      ["D12: 5551580", "D12"],
    ],
  ),
  ...book(
    "a balance with «Nota 5» as texts and sums by formula",
    "estados financieros",
    `
Cuenta | Nota | 2024 | 2023 | Variación | %
Ingresos por transferencias | Nota 15 | 4512300 | 4398760 | =C2-D2 | =E2/D2
Ingresos fiscales | Nota 16 | 1230450 | 1098700 | =C3-D3 | =E3/D3
Otros ingresos | Nota 17 | 45600 | 67800 | =C4-D4 | =E4/D4
Total ingresos | | =SUM(C2:C4) | =SUM(D2:D4) | =C5-D5 | =E5/D5
Gastos de administración | Nota 18 | 2310450 | 2298700 | =C6-D6 | =E6/D6
Gasto público social | Nota 19 | 2987600 | 2876500 | =C7-D7 | =E7/D7
Total gastos | | =SUM(C6:C7) | =SUM(D6:D7) | =C8-D8 | =E8/D8
Resultado del ejercicio | | =C5-C8 | =D5-D8 | =C9-D9 | =E9/D9`,
    [
      ["C5: =SUM(C2:C3)", "C5"],
      ["E6: 11705", "E6", "formula-overwritten"],
    ],
  ),
  ...book(
    "indicators with baseline, targets by year and of the quadrennium, no sums",
    "indicadores",
    `
Indicador | Unidad | Línea base 2023 | Meta 2024 | Meta 2025 | Meta 2026 | Meta 2027 | Meta cuatrienio
Cobertura neta | % | 87.5 | 88 | 89 | 90 | 91 | 91
Kilómetros de vía | km | 12 | 5 | 8 | 10 | 7 | 30
Mortalidad infantil | por mil | 9.8 | 9.5 | 9.2 | 9 | 8.7 | 8.7
Viviendas mejoradas | Número | 0 | 120 | 150 | 150 | 80 | 500
Árboles | Número | 1500 | 1000 | 1000 | 1000 | 1000 | 4000`,
  ),
  ...book(
    "a matrix of weights by criterion with columns that add to one hundred percent",
    "matrices",
    `
Criterio | Técnica | Social | Ambiental | Promedio
Pertinencia | 40% | 30% | 25% | 32%
Viabilidad | 35% | 45% | 25% | 35%
Impacto | 25% | 25% | 50% | 33%
Total | 100% | 100% | 100% | 100%`,
  ),
  ...book(
    "a survey with counts and percentages, total by formula",
    "encuestas",
    `
¿Cómo califica el servicio? | Hombres | Mujeres | Total | %
Excelente | 45 | 62 | =B2+C2 | =D2/D$7
Bueno | 120 | 98 | =B3+C3 | =D3/D$7
Regular | 34 | 41 | =B4+C4 | =D4/D$7
Malo | 12 | 9 | =B5+C5 | =D5/D$7
Ns/Nr | 3 | 7 | =B6+C6 | =D6/D$7
Total | =SUM(B2:B6) | =SUM(C2:C6) | =SUM(D2:D6) | =SUM(E2:E6)`,
    [
      ["B7: =SUM(B2:B5)", "B7"],
      ["D4: 57", "D4", "formula-overwritten"],
    ],
  ),
  ...book(
    "a budget by month with quarter totals between months and a year, by formula",
    "English budgets",
    `
Department | Jan | Feb | Mar | Q1 | Apr | May | Jun | Q2 | YTD
Sales | 1200 | 1350 | 1410 | =SUM(B2:D2) | 1500 | 1480 | 1620 | =SUM(F2:H2) | =E2+I2
Support | 800 | 790 | 845 | =SUM(B3:D3) | 860 | 870 | 905 | =SUM(F3:H3) | =E3+I3
Research | 2100 | 2250 | 2190 | =SUM(B4:D4) | 2300 | 2410 | 2380 | =SUM(F4:H4) | =E4+I4
Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4) | =SUM(G2:G4) | =SUM(H2:H4) | =SUM(I2:I4) | =SUM(J2:J4)`,
    [
      ["E3: =SUM(B3:C3)", "E3"],
      ["I4: 7190", "I4", "formula-overwritten"],
      ["G5: =SUM(G2:G3)", "G5"],
      ["J2: =E2", "J2"],
    ],
  ),
  ...book(
    "a budget by month with quarter totals typed",
    "English budgets",
    `
Department | Jan | Feb | Mar | Q1 | Apr | May | Jun | Q2 | Total
Sales | 12043 | 13527 | 14118 | #SUM(B2:D2) | 15009 | 14811 | 16254 | #SUM(F2:H2) | #E2+I2
Support | 8037 | 7904 | 8451 | #SUM(B3:D3) | 8602 | 8719 | 9053 | #SUM(F3:H3) | #E3+I3
Research | 21066 | 22513 | 21909 | #SUM(B4:D4) | 23008 | 24107 | 23801 | #SUM(F4:H4) | #E4+I4
Total | #SUM(B2:B4) | #SUM(C2:C4) | #SUM(D2:D4) | #SUM(E2:E4) | #SUM(F2:F4) | #SUM(G2:G4) | #SUM(H2:H4) | #SUM(I2:I4) | #SUM(J2:J4)`,
    [["C5: 43494", "C5"]],
  ),
  ...book(
    "an income statement with Revenue, Cost of sales, Gross profit, Operating income, EPS and shares",
    "English statements",
    `
(in thousands, except per share data) | 2023 | 2022
Revenue | 84560 | 79120
Cost of sales | 51230 | 48900
Gross profit | #B2-B3 | #C2-C3
Selling, general and administrative | 12340 | 11980
Research and development | 6780 | 6120
Total operating expenses | #B5+B6 | #C5+C6
Operating income | #B4-B7 | #C4-C7
Interest expense | 1230 | 1310
Income before taxes | #B8-B9 | #C8-C9
Income taxes | 3240 | 2987
Net income | #B10-B11 | #C10-C11
Earnings per share | 1.95 | 1.57
Weighted average shares | 5000 | 4980`,
    [["B7: 19210", "B7"]],
  ),
  ...book(
    "a grade book with points possible, points earned and a total of points by formula",
    "grade books",
    `
Student ID | Name | HW1 | HW2 | Midterm | Final | Total | Grade
 | Possible | 20 | 20 | 60 | 100 | =SUM(C2:F2) |
10012 | Student A | 18 | 17 | 51 | 88 | =SUM(C3:F3) | B
10027 | Student B | 20 | 19 | 58 | 95 | =SUM(C4:F4) | A
10031 | Student C | 12 | 15 | 40 | 71 | =SUM(C5:F5) | C
10044 | Student D | 16 | 20 | 47 | 80 | =SUM(C6:F6) | B
Average | | =AVERAGE(C3:C6) | =AVERAGE(D3:D6) | =AVERAGE(E3:E6) | =AVERAGE(F3:F6) | =AVERAGE(G3:G6) |`,
    [
      ["G5: 136", "G5", "formula-overwritten"],
      ["G6: =SUM(C6:E6)", "G6"],
    ],
  ),
  ...book(
    "an odometer log with start, end, miles driven and a total of miles",
    "logs",
    `
Date | Purpose | Start | End | Miles
@2025-01-06 | Client visit | 45210 | 45287 | =D2-C2
@2025-01-09 | Airport | 45287 | 45341 | =D3-C3
@2025-01-14 | Bank | 45341 | 45352 | =D4-C4
@2025-01-20 | Client visit | 45352 | 45433 | =D5-C5
Total | | | | =SUM(E2:E5)`,
    [
      ["E4: 111", "E4", "formula-overwritten"],
      ["E6: =SUM(E2:E4)", "E6"],
    ],
  ),
  ...book(
    "an odometer log all typed with litres and price of fuel",
    "logs",
    `
Date | Odometer | Gallons | Price/gal | Cost
@2025-01-06 | 45210 | 10.2 | 3.5 | 35.7
@2025-01-19 | 45522 | 11 | 3.6 | 39.6
@2025-02-03 | 45871 | 9.8 | 3.45 | 33.81
@2025-02-17 | 46190 | 10.5 | 3.55 | 37.28
Total | | 41.5 | | 146.39`,
    [["E6: 164.39", "E6"]],
  ),
  ...book(
    "a phone list with extensions, rooms and years of entry",
    "lists",
    `
Name | Ext. | Room | Mobile | Since
Person A | 4012 | 201 | 3104567890 | 2015
Person B | 4013 | 202 | 3157654321 | 2019
Person C | 4020 | 310 | 3001234567 | 2007
Person D | 4021 | 311 | 3209876543 | 2022`,
  ),
  ...book(
    "precinct results with registered, votes by candidate, ballots cast and turnout",
    "elections",
    `
Precinct | Registered | Smith | Jones | Write-in | Ballots cast | Turnout
001 | 1204 | 412 | 380 | 12 | =SUM(C2:E2) | =F2/B2
002 | 987 | 301 | 345 | 8 | =SUM(C3:E3) | =F3/B3
003 | 1543 | 610 | 498 | 21 | =SUM(C4:E4) | =F4/B4
004 | 1122 | 377 | 402 | 5 | =SUM(C5:E5) | =F5/B5
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =SUM(E2:E5) | =SUM(F2:F5) | =F6/B6`,
    [
      ["D6: 1652", "D6"],
      ["C6: =SUM(C3:C5)", "C6"],
    ],
  ),
  ...book(
    "an issue tracker with ids, story points, estimates and a sprint total",
    "trackers",
    `
Key | Summary | Priority | Story points | Estimate (h) | Logged (h) | Created
OFF-1021 | Crash on paste | 1 | 5 | 12 | 14.5 | @2025-03-02
OFF-1044 | Wrong sum | 2 | 3 | 8 | 6 | @2025-03-05
OFF-1050 | Slow filter | 3 | 8 | 20 | 22 | @2025-03-09
OFF-1063 | Typo | 4 | 1 | 1 | 0.5 | @2025-03-11
Total | | | 17 | 41 | 43 |`,
    [["E6: 14", "E6"]],
  ),
  ...book(
    "an inventory with reorder level, on hand, unit cost and value by formula and a grand total at the top",
    "inventories",
    `
Inventory value | =SUM(F5:F9) | | | |
 | | | | |
 | | | | |
SKU | Item | Reorder | On hand | Unit cost | Value
100234 | Bolt | 500 | 1240 | 0.35 | =D5*E5
100235 | Nut | 500 | 980 | 0.12 | =D6*E6
100310 | Washer | 300 | 2210 | 0.05 | =D7*E7
100411 | Gear | 20 | 34 | 18.5 | =D8*E8
100412 | Shaft | 15 | 12 | 42 | =D9*E9`,
    [
      ["B1: =SUM(F5:F8)", "B1"],
      ["F8: 692", "F8", "formula-overwritten"],
    ],
  ),
];
