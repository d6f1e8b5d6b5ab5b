import { book } from "../book";

const thousands = "#,##0";

/** Habits of real books: rows of notes, blank rows, units in the heading, carried sums, averages beside sums. */
export const habits = [
  ...book(
    "a table with blank rows between its groups and one total at the end",
    "filas en blanco",
    `
Dependencia | Planta | Contrato
Despacho | 12 | 8
Planeación | 9 | 21
 | |
Hacienda | 15 | 11
Salud | 22 | 34
 | |
Total | =SUM(B2:B6) | =SUM(C2:C6)`,
    [["C8: =SUM(C2:C5)", "C8"]],
  ),
  ...book(
    "three stacked years of the same table, each with its heading and its total",
    "bloques",
    `
VIGENCIA 2023 |
Fuente | Valor
Propios | 845600000
SGP | 2310400000
Total 2023 | =SUM(B3:B4)
VIGENCIA 2024 |
Fuente | Valor
Propios | 912300000
SGP | 2498700000
Total 2024 | =SUM(B8:B9)
VIGENCIA 2025 |
Fuente | Valor
Propios | 987600000
SGP | 2612300000
Total 2025 | =SUM(B13:B14)`,
    [
      ["B10: =SUM(B5:B9)", "B10"],
      ["B15: =SUM(B13:B13)", "B15"],
    ],
  ),
  ...book(
    "amounts in thousands whose total is rounded apart",
    "miles",
    `
(Cifras en miles de pesos) | |
Concepto | 2023 | 2024
Predial | 8457 | 9124
ICA | 6123 | 6479
Sobretasa | 1235 | 1301
Total | 15814 | 16905`,
  ),
  ...book(
    "a table of municipalities whose department total stands above and percentages beside",
    "territorios",
    `
Territorio | Población | % | Inversión
DEPARTAMENTO | =SUM(B3:B6) | 100% | =SUM(D3:D6)
Municipio Alto | 45600 | =B3/B2 | 845600000
Municipio Bajo | 12300 | =B4/B2 | 231400000
Municipio Llano | 98700 | =B5/B2 | 1234500000
Municipio Río | 8900 | =B6/B2 | 98700000`,
    [
      ["B2: =SUM(B3:B5)", "B2"],
      ["D2: 2401200000", "D2", "formula-overwritten"],
    ],
    { formats: { C: "0.0%", D: thousands } },
  ),
  ...book(
    "an agenda of works with starting and ending dates, days and costs",
    "cronogramas",
    `
Obra | Inicio | Fin | Días | Costo
Parque | @2025-02-01 | @2025-05-31 | =C2-B2 | 845600000
Cancha | @2025-03-15 | @2025-06-30 | =C3-B3 | 231400000
Andén | @2025-04-01 | @2025-04-30 | =C4-B4 | 98700000
Puente | @2025-05-10 | @2025-12-20 | =C5-B5 | 3120000000
Total | | | | =SUM(E2:E5)`,
    [["E6: =SUM(E2:E4)", "E6"]],
  ),
  ...book(
    "bids with unit price and total under each bidder and the sums of the totals only",
    "cuadro comparativo",
    `
Ítem | Cant | Oferente A unit | Oferente A total | Oferente B unit | Oferente B total
Cemento | 120 | 31500 | =B2*C2 | 32100 | =B2*E2
Arena | 40 | 84000 | =B3*C3 | 81500 | =B3*E3
Hierro | 900 | 5400 | =B4*C4 | 5250 | =B4*E4
Bloque | 2500 | 1850 | =B5*C5 | 1920 | =B5*E5
TOTAL | | | =SUM(D2:D5) | | =SUM(F2:F5)`,
    [
      ["F6: =SUM(F2:F4)", "F6"],
      ["D4: 4680000", "D4", "formula-overwritten"],
    ],
  ),
  ...book(
    "a pension bond table with years, factors and present values",
    "factores",
    `
Año | Factor | Valor nominal | Valor presente
2025 | 0.943396 | 120000000 | =B2*C2
2026 | 0.889996 | 120000000 | =B3*C3
2027 | 0.839619 | 120000000 | =B4*C4
2028 | 0.792094 | 120000000 | =B5*C5
Total | | =SUM(C2:C5) | =SUM(D2:D5)`,
    [["D6: =SUM(D2:D4)", "D6"]],
    { formats: { D: "#,##0.00" } },
  ),
  ...book(
    "risks with probability, impact and expected loss, the loss added",
    "factores",
    `
Riesgo | Probabilidad | Impacto | Pérdida esperada
Inundación | 0.2 | 845600000 | =B2*C2
Incendio | 0.05 | 1234000000 | =B3*C3
Fraude | 0.1 | 312000000 | =B4*C4
Ciberataque | 0.15 | 98700000 | =B5*C5
Total | | | =SUM(D2:D5)`,
    [["D6: =SUM(D3:D5)", "D6"]],
  ),
  ...book(
    "monthly consumption of water with reading, consumption and value, average at the end",
    "consumos",
    `
Mes | Lectura anterior | Lectura actual | Consumo | Valor
Enero | 1245 | 1268 | =C2-B2 | 84500
Febrero | 1268 | 1290 | =C3-B3 | 81200
Marzo | 1290 | 1317 | =C4-B4 | 99300
Abril | 1317 | 1341 | =C5-B5 | 88400
Total | | | =SUM(D2:D5) | =SUM(E2:E5)
Promedio | | | =AVERAGE(D2:D5) | =AVERAGE(E2:E5)`,
    [
      ["D4: =C4-B3", "D4", "formula-inconsistent"],
      ["E6: =SUM(E2:E4)", "E6"],
    ],
  ),
  ...book(
    "a departmental summary by SUMIF of a list at its left, with the total of the summary",
    "resúmenes",
    `
Oficina | Valor | | Resumen | Valor
Norte | 1245000 | | Norte | =SUMIF(A2:A7,D2,B2:B7)
Sur | 845000 | | Sur | =SUMIF(A2:A7,D3,B2:B7)
Norte | 312000 | | Centro | =SUMIF(A2:A7,D4,B2:B7)
Centro | 978000 | | Total | =SUM(E2:E4)
Sur | 456000 | | |
Centro | 231000 | | |`,
    [["E5: =SUM(E2:E3)", "E5"]],
  ),
  ...book(
    "a budget in two currencies with the rate in the heading",
    "monedas",
    `
Rubro | USD (TRM 4000) | COP
Software | 1200 | =B2*4000
Soporte | 450 | =B3*4000
Capacitación | 800 | =B4*4000
Viáticos | 650 | =B5*4000
Total | =SUM(B2:B5) | =SUM(C2:C5)`,
    [["C4: 3020000", "C4", "formula-overwritten"]],
    { formats: { B: '"US$"#,##0', C: '"$"#,##0' } },
  ),
  ...book(
    "an execution by quarter with programmed and executed in pairs and both added across",
    "trimestres",
    `
Meta | P I | E I | P II | E II | P III | E III | P total | E total
Talleres | 4 | 3 | 5 | 5 | 6 | 4 | =B2+D2+F2 | =C2+E2+G2
Visitas | 10 | 8 | 12 | 11 | 9 | 10 | =B3+D3+F3 | =C3+E3+G3
Informes | 1 | 1 | 1 | 0 | 1 | 2 | =B4+D4+F4 | =C4+E4+G4
Jornadas | 2 | 2 | 3 | 2 | 2 | 3 | =B5+D5+F5 | =C5+E5+G5`,
    [
      ["I3: =C3+E3", "I3"],
      ["H4: =B4+D4", "H4"],
    ],
  ),
  ...book(
    "a column of sums of a column at its left by groups, written at the first row of each",
    "grupos",
    `
Grupo | Detalle | Valor | Total grupo
Aseo | Jabón | 450000 | =SUM(C2:C4)
 | Escobas | 231000 |
 | Bolsas | 98000 |
Oficina | Papel | 845000 | =SUM(C5:C6)
 | Tinta | 612000 |
Cafetería | Café | 312000 | =SUM(C7:C9)
 | Azúcar | 87000 |
 | Vasos | 45000 |`,
  ),
  ...book(
    "an amortisation of a contract's advance: value of each act, amortised and net to pay",
    "anticipos",
    `
Acta | Valor acta | Amortización 30% | Neto a pagar
1 | 84500000 | =B2*30% | =B2-C2
2 | 123400000 | =B3*30% | =B3-C3
3 | 98700000 | =B4*30% | =B4-C4
4 | 45600000 | =B5*30% | =B5-C5
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5)`,
    [
      ["D3: =B3+C3", "D3", "formula-inconsistent"],
      ["C6: =SUM(C2:C4)", "C6"],
    ],
  ),
  ...book(
    "a page of a long list with «Van» at its foot and «Vienen» at the head of the next",
    "páginas",
    `
Recibo | Valor
1001 | 845000
1002 | 231000
1003 | 98000
Van | =SUM(B2:B4)
Vienen | =B5
1004 | 312000
1005 | 87000
Total | =SUM(B6:B8)`,
  ),
  ...book(
    "investment by sex and age, typed, both ways and the percentage of each row",
    "enfoque diferencial",
    `
Grupo | Mujeres | Hombres | Total | %
Niñez | 845600 | 812300 | #B2+C2 | 41.2
Juventud | 512300 | 498700 | #B3+C3 | 25.1
Adultez | 456700 | 423400 | #B4+C4 | 21.9
Vejez | 245600 | 228900 | #B5+C5 | 11.8
Total | #SUM(B2:B5) | #SUM(C2:C5) | #SUM(D2:D5) | 100`,
    [["C6: 1936300", "C6"]],
  ),
];
