import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** Columns whose cells hold figures and are no amounts, and total rows that say nothing. */
export const oddColumns: readonly Kind[] = [
  {
    name: "years as row labels with amounts beside and a typed total",
    kind: "years as headings",
    selection: sheet(
      "A1",
      `
Año | Ingresos | Gastos
2021 | 845000 | 812300
2022 | 901200 | 887400
2023 | 954300 | 940100
2024 | 1012800 | 998700
Total | 3713300 | 3638500`,
    ),
    expect: right,
  },
  {
    name: "phones, NIT with a check digit, bank accounts, hours and coordinates as texts",
    kind: "texts with figures",
    selection: sheet(
      "A1",
      `
Identificación | Teléfono | Cuenta | Hora | Coordenadas | Valor
890.201.222-0 | (607) 633 7000 | 123-456789-00 | 8:00 | 7.1193, -73.1227 | 8450000
900.123.456-7 | 317 555 0101 | 045-998877-11 | 08:30 a. m. | 7.0701, -73.1698 | 3120000
804.009.876-1 | 607 6497777 | 220-110022-33 | 14:15 | 7.0622, -73.0864 | 1980000
Total | | | | | 13550000`,
    ),
    expect: right,
  },
  {
    name: "ranges, fractions, signs and words in a column of targets",
    kind: "texts with figures",
    selection: sheet(
      "A1",
      `
Indicador | Meta | Avance
Cobertura | ≥ 95% | 93%
Jornadas | 10 x 4 | 38
Mesas | 2 de 5 | 2
Hectáreas | 100-200 | 145
Política | 1/1 | 1
Pacto | 1,5 veces | 1`,
    ),
    expect: right,
  },
  {
    name: "statistics with marks: 1.234*, 845 (p), n. d., …, –",
    kind: "texts with figures",
    selection: sheet(
      "A1",
      `
Año | Casos | Tasa
2021 | 1.234* | 20,3
2022 | 845 (p) | 13,9
2023 | n. d. | –
2024 | … | –`,
    ),
    expect: right,
  },
  {
    name: "a total row with labels only",
    kind: "blank templates",
    selection: sheet(
      "A1",
      `
Rubro | Inicial | Definitivo
Personal | 845000000 | 857000000
Generales | 231400000 | 223400000
TOTAL | |`,
    ),
    expect: right,
  },
  {
    name: "a total row that counts contracts beside one that adds them",
    kind: "mixed total rows",
    selection: sheet(
      "A1",
      `
Mes | Contratos | Valor
Enero | 45 | 845000000
Febrero | 31 | 612300000
Marzo | 28 | 398700000
Total contratos | 104 |
Total valor | | 1856000000
Promedio por contrato | | 17846154`,
    ),
    expect: right,
  },
  {
    name: "hours typed as times of day with a total of hours",
    kind: "Total horas",
    selection: sheet(
      "A1",
      `
Día | Entrada | Salida | Horas
Lunes | 0.3333 | 0.7083 | 0.375
Martes | 0.3333 | 0.75 | 0.4167
Miércoles | 0.3542 | 0.7083 | 0.3541
Total horas | | | 1.1458`,
      { formats: { B: "h:mm", C: "h:mm", D: "[h]:mm" } },
    ),
    expect: right,
  },
  {
    name: "scores weighted into a typed total of a tender",
    kind: "percentages",
    selection: sheet(
      "A1",
      `
Criterio | Peso | Proponente 1 | Proponente 2 | Proponente 3
Experiencia | 40 | 90 | 100 | 75
Precio | 50 | 100 | 92 | 88
Industria nacional | 10 | 100 | 100 | 50
Puntaje total | 100 | 96 | 96 | 79`,
    ),
    expect: right,
  },
  {
    name: "a currency table: pesos, dollars and the rate of the day in the heading",
    kind: "headings beside numbers",
    selection: sheet(
      "A1",
      `
TRM | 4120.5 |
Equipo | Valor COP | Valor USD
Analizador | 84500000 | 20507.22
Sensor | 12350000 | 2997.21
Estación | 143250000 | 34765.2
Total | 240100000 | 58269.63`,
    ),
    expect: right,
  },
  {
    name: "typed sums of dollars rounded to cents, off by one cent",
    kind: "cents",
    selection: sheet(
      "A1",
      `
Item | Pesos | USD
A | 84500 | 20.51
B | 12350 | 3.00
C | 9875 | 2.40
D | 14325 | 3.48
Total | 121050 | 29.38`,
    ),
    expect: right,
  },
  {
    name: "a table of ages, weights and heights with a row of means typed as Total",
    kind: "statistics",
    selection: sheet(
      "A1",
      `
Sujeto | Edad | Peso (kg) | Talla (cm)
S01 | 23 | 61.5 | 168
S02 | 31 | 72.3 | 175
S03 | 27 | 58.9 | 162
S04 | 45 | 80.1 | 178
Total | 31.5 | 68.2 | 170.8`,
    ),
    expect: right,
  },
  {
    name: "a contingency table whose totals are rounded percentages",
    kind: "percentages",
    selection: sheet(
      "A1",
      `
Grupo | Sí | No | NS/NR | Total
Hombres | 45.3 | 51.2 | 3.6 | 100
Mujeres | 48.7 | 47.9 | 3.3 | 100
Total | 47.1 | 49.5 | 3.4 | 100`,
    ),
    expect: right,
  },
  {
    name: "a risk list with probability, impact and score",
    kind: "no totals",
    selection: sheet(
      "A1",
      `
No | Riesgo | Probabilidad | Impacto | Total
1 | Sobrecostos | 3 | 4 | 12
2 | Retrasos | 4 | 3 | 12
3 | Rotación | 2 | 2 | 4
4 | Demandas | 1 | 5 | 5`,
    ),
    expect: right,
  },
  {
    name: "item, quantity per kit, kits and total units as products",
    kind: "unit price × quantity",
    selection: sheet(
      "A1",
      `
Elemento | Por kit | Kits | Total
Cuaderno | 5 | 120 | 600
Lápiz | 3 | 120 | 360
Borrador | 1 | 120 | 120
Total | 9 | 120 | 1080`,
    ),
    expect: right,
  },
  {
    name: "days of a service with a unit price and several multipliers typed",
    kind: "unit price × quantity",
    selection: sheet(
      "A1",
      `
Rubro | Personas | Días | Valor día | Valor total
Hospedaje | 12 | 3 | 185000 | 6660000
Alimentación | 45 | 4 | 42000 | 7560000
Transporte | 45 | 2 | 28000 | 2520000
TOTAL | | | | 16740000`,
    ),
    expect: right,
  },
  {
    name: "accumulated columns typed with a total under the month only",
    kind: "running balances",
    selection: sheet(
      "A1",
      `
Mes | Programado | Acumulado programado | Ejecutado | Acumulado ejecutado
Enero | 84500000 | 84500000 | 81200000 | 81200000
Febrero | 61230000 | 145730000 | 60010000 | 141210000
Marzo | 39870000 | 185600000 | 22450000 | 163660000
Abril | 45600000 | 231200000 | 0 | 163660000
Total | 231200000 | 231200000 | 163660000 | 163660000`,
    ),
    expect: right,
  },
];
