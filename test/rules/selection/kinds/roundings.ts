import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };
const kind = (name: string, group: string, text: string, formats?: Record<string, string>): Kind => ({
  name,
  kind: group,
  selection: sheet("A1", text, formats === undefined ? {} : { formats }),
  expect: right,
});

/** Rounding, scales, headings as serials and rows above the lines, all right. */
export const roundings: readonly Kind[] = [
  kind(
    "thousands said in a title three rows above, totals off by one",
    "thousands and millions",
    `
MUNICIPIO DE GIRÓN | |
Marco fiscal de mediano plazo | |
Cifras en miles de pesos | |
Concepto | 2024 | 2025
Tributarios | 84523 | 91238
No tributarios | 12034 | 12877
Transferencias | 39811 | 40123
Total ingresos | 136369 | 144239`,
  ),
  kind(
    "US$ millions in the heading with totals off in the last decimal",
    "thousands and millions",
    `
US$ million | 2003 | 2004
Europe | 124.53 | 131.04
Asia | 84.57 | 87.02
Americas | 21.02 | 21.59
Total | 230.13 | 239.64`,
  ),
  kind(
    "shares that add 99.9 or 100.1 against a typed total of 100",
    "percentages",
    `
Uso del suelo | Hectáreas | Participación
Urbano | 4512 | 33.4
Rural | 6021 | 44.5
Protección | 2987 | 22.0
Total | 13520 | 100`,
  ),
  kind(
    "heading dates as serials without a format over typed totals",
    "dates as headings",
    `
Ruta | @@2025-01-31 | @@2025-02-28 | @@2025-03-31
Norte | 1240 | 1310 | 1198
Sur | 980 | 1002 | 955
Total | 2220 | 2312 | 2153`,
  ),
  kind(
    "heading dates as serials without a format over SUM totals",
    "dates as headings",
    `
Ruta | @@2025-01-31 | @@2025-02-28 | @@2025-03-31
Norte | 1240 | 1310 | 1198
Sur | 980 | 1002 | 955
Total | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3)`,
  ),
  kind(
    "a date heading with a format over typed totals",
    "dates as headings",
    `
Ruta | @2025-01-31 | @2025-02-28 | @2025-03-31
Norte | 1240 | 1310 | 1198
Sur | 980 | 1002 | 955
Total | 2220 | 2312 | 2153`,
  ),
  kind(
    "a row of working days under the months, above the lines",
    "rows above the lines",
    `
Indicador | Enero | Febrero | Marzo
Días hábiles | 22 | 20 | 20
Atenciones norte | 1245 | 1187 | 1301
Atenciones sur | 845 | 790 | 910
Total atenciones | 2090 | 1977 | 2211`,
  ),
  kind(
    "a row of exchange rates above lines in dollars with a total",
    "rows above the lines",
    `
USD | Q1 | Q2 | Q3
Exchange rate | 4120.5 | 4087.2 | 4155.9
Coffee | 84500 | 87100 | 90200
Flowers | 61230 | 58400 | 62010
Total exports | 145730 | 145500 | 152210`,
  ),
  kind(
    "a row of points possible above students with typed totals",
    "grades",
    `
Student | Quiz | Paper | Exam | Total
Possible | 20 | 30 | 50 | 100
Adams | 18 | 27 | 41 | 86
Baker | 20 | 29 | 47 | 96
Clark | 12 | 25 | 38 | 75`,
  ),
  kind(
    "a row of points possible typed above students whose totals are formulas",
    "grades",
    `
Student | Quiz | Paper | Exam | Total
Max | 20 | 30 | 50 | 100
Adams | 18 | 27 | 41 | =SUM(B3:D3)
Baker | 20 | 29 | 47 | =SUM(B4:D4)
Clark | 12 | 25 | 38 | =SUM(B5:D5)
Davis | 15 | 26 | 40 | =SUM(B6:D6)`,
  ),
  kind(
    "an estimate typed for the last month in a column of formulas, as its heading row says",
    "overwritten on purpose",
    `
Mes | Recaudo | Costo | Neto
Enero | 845200 | 512300 | =B2-C2
Febrero | 798100 | 488700 | =B3-C3
Marzo | 812400 | 497600 | =B4-C4
Total año | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4)
Presupuesto año | 2500000 | 1500000 | 1000000`,
  ),
  kind(
    "consecutives by formula that begin again under each chapter row",
    "consecutive numbers",
    `
N.º | Actividad | Valor
Capítulo A | |
1 | Cemento | 845000
=A3+1 | Arena | 231000
=A4+1 | Grava | 198500
Capítulo B | |
1 | Hierro | 1254000
=A7+1 | Alambre | 65400
=A8+1 | Puntilla | 12300
| Total | =SUM(C3:C9)`,
  ),
  kind(
    "dates by formula =A2+7 that begin again in a second block",
    "dates as serials",
    `
Semana | Avance
@2025-01-06 | 12
=A2+7 | 15
=A3+7 | 9
@2025-06-02 | 20
=A5+7 | 11
=A6+7 | 18`,
    { A: "dd/mm/yyyy" },
  ),
  kind(
    "opening stock typed in the first row of a running column, and typed again in a new product",
    "running balances",
    `
Producto | Entradas | Salidas | Saldo
Cemento | | | 120
| 50 | 30 | =D2+B3-C3
| 20 | 45 | =D3+B4-C4
| 0 | 15 | =D4+B5-C5
Arena | | | 40
| 10 | 5 | =D6+B7-C7
| 15 | 12 | =D7+B8-C8`,
  ),
  kind(
    "one column selected with its year as heading and its SUM",
    "selection of values only",
    `
2024
845
903
1248
=SUM(A2:A4)`,
  ),
];
