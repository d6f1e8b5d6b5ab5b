import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** Columns and rows of numbers that no one adds. */
export const noAmounts: readonly Kind[] = [
  {
    name: "weeks 1 to 6 as headings of a schedule with hours and a Total horas row",
    kind: "weeks as headings",
    selection: sheet(
      "A1",
      `
Actividad | 1 | 2 | 3 | 4 | 5 | 6 | Total horas
Diagnóstico | 8 | 8 | 4 | 0 | 0 | 0 | #B2+C2+D2+E2+F2+G2
Diseño | 0 | 2 | 8 | 8 | 6 | 0 | #B3+C3+D3+E3+F3+G3
Pruebas | 0 | 0 | 0 | 4 | 8 | 10 | #B4+C4+D4+E4+F4+G4
Total horas | #B2+B3+B4 | #C2+C3+C4 | #D2+D3+D4 | #E2+E3+E4 | #F2+F3+F4 | #G2+G3+G4 | #H2+H3+H4`,
    ),
    expect: right,
  },
  {
    name: "days 1 to 7 with dates as serials without a format beneath",
    kind: "days as headings",
    selection: sheet(
      "A1",
      `
Ruta | @@2025-03-03 | @@2025-03-04 | @@2025-03-05 | @@2025-03-06
Norte | 1240 | 1310 | 1198 | 1275
Sur | 980 | 1002 | 955 | 940
Centro | 2210 | 2345 | 2290 | 2301
Total | #B2+B3+B4 | #C2+C3+C4 | #D2+D3+D4 | #E2+E3+E4`,
    ),
    expect: right,
  },
  {
    name: "columns of start and end dates as serials beside amounts with a typed total",
    kind: "dates as serials",
    selection: sheet(
      "A1",
      `
Contrato | Fecha inicio | Fecha fin | Valor
CPS 101 | @@2025-01-15 | @@2025-12-15 | 38500000
CPS 102 | @@2025-01-20 | @@2025-11-30 | 29750000
CPS 103 | @@2025-02-01 | @@2025-12-31 | 41200000
CPS 104 | @@2025-02-01 | @@2025-12-31 | 18400000
Total | | | #D2+D3+D4+D5`,
    ),
    expect: right,
  },
  {
    name: "dates typed as texts of several styles, and durations in words",
    kind: "dates as texts",
    selection: sheet(
      "A1",
      `
Hito | Fecha | Duración | Costo
Inicio | 15/01/2025 | 3 meses | 12500000
Avance | 1-abr-2025 | 45 días | 8400000
Cierre | 2025-12-15 | 8,5 meses | 6300000
Liquidación | 30 de diciembre de 2025 | 1 mes | 2100000
TOTAL | | | #D2+D3+D4+D5`,
    ),
    expect: right,
  },
  {
    name: "BPIN, DIVIPOLA, NIT, phone and CDP columns without totals",
    kind: "codes",
    selection: sheet(
      "A1",
      `
BPIN | DANE | Municipio | NIT | Teléfono | CDP | RP | Valor
2024680010045 | 68001 | Bucaramanga | 890201222 | 6076337000 | 1201 | 2345 | 845000000
2024680010046 | 68276 | Floridablanca | 890205176 | 6076497777 | 1202 | 2351 | 231400000
2024680010051 | 68307 | Girón | 890204802 | 6076463030 | 1210 | 2360 | 98750000
2024680010052 | 68547 | Piedecuesta | 890205383 | 6076550444 | 1215 | 2371 | 123900000`,
    ),
    expect: { findings: [], notes: ["no-total"] },
  },
  {
    name: "codes typed as texts: POSPRE, DIVIPOLA with a zero before, CIIU, cédula with dots",
    kind: "codes",
    selection: sheet(
      "A1",
      `
POSPRE | DIVIPOLA | CIIU | Cédula | Valor
'2320101005 | '05001 | '8412 | 37.512.845 | 12400000
'232020200902 | '05088 | '8413 | 1.098.654.321 | 8750000
'23202020080113 | '08001 | '0111 | 91.234.567 | 15320000
TOTAL | | | | #E2+E3+E4`,
    ),
    expect: right,
  },
  {
    name: "a consecutive that begins again in each block, with its last number equal to a count",
    kind: "consecutive numbers",
    selection: sheet(
      "A1",
      `
No. | Nombre | Puntaje
1 | Aspirante A | 78
2 | Aspirante B | 81
3 | Aspirante C | 69
1 | Aspirante D | 90
2 | Aspirante E | 72
3 | Aspirante F | 88
6 | Total aspirantes | `,
    ),
    expect: right,
  },
  {
    name: "consecutives by formula with a typed restart",
    kind: "consecutive numbers",
    selection: sheet(
      "A3",
      `
Ítem | Descripción | Valor
1 | Cemento | 845000
=A4+1 | Arena | 231000
=A5+1 | Grava | 198500
1 | Hierro | 1254000
=A7+1 | Alambre | 65400
=A8+1 | Puntilla | 12300
| Total | =SUM(C4:C9)`,
    ),
    expect: right,
  },
];
