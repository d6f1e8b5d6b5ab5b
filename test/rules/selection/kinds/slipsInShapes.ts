import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const found = (code: string, cell: string) => ({ findings: [[code, cell] as const] });
const left = (name: string, cell: string, text: string): Kind => ({
  name,
  kind: "left-out line",
  selection: sheet("A1", text),
  expect: found("total-mismatch", cell),
});

/** The same slips in other shapes: wrapped sums, tables side by side, levels, letterheads, several columns. */
export const slipsInShapes: readonly Kind[] = [
  left(
    "a SUM inside ROUND that leaves its last line out",
    "B6",
    `
Fuente | Valor
SGP | 12450000000
Regalías | 8300250000
Propios | 21780900000
Cofinanciación | 1500000000
Total fuentes | =ROUND(SUM(B2:B4),0)`,
  ),
  left(
    "a SUM inside IFERROR that leaves its first line out",
    "B6",
    `
Fuente | Valor
SGP | 12450000000
Regalías | 8300250000
Propios | 21780900000
Cofinanciación | 1500000000
Total fuentes | =IFERROR(SUM(B3:B5),0)`,
  ),
  left(
    "an AGGREGATE that leaves its last line out",
    "C5",
    `
N.º | Objeto | Valor
1 | Aseo | 86400000
2 | Vigilancia | 144250000
3 | Arrendamiento | 60000000
| Total | =AGGREGATE(9,6,C2:C3)`,
  ),
  {
    ...left(
      "a SUMIF over fewer rows than the table has, among others that cover it",
      "F3",
      `
Fecha | Categoría | Valor | | Categoría | Total
@2025-01-14 | Viáticos | 1250000 | | Viáticos | =SUMIF($B$2:$B$7,E2,$C$2:$C$7)
@2025-01-20 | Papelería | 348000 | | Papelería | =SUMIF($B$2:$B$5,E3,$C$2:$C$5)
@2025-02-03 | Viáticos | 980000 | | Combustible | =SUMIF($B$2:$B$7,E4,$C$2:$C$7)
@2025-02-11 | Combustible | 455000 | | Total | =SUM(F2:F4)
@2025-02-18 | Papelería | 127500 | |
@2025-03-02 | Combustible | 512000 | |`,
    ),
    expect: found("formula-inconsistent", "F3"),
  },
  left(
    "a category missing from the total of a summary",
    "F6",
    `
Fecha | Categoría | Valor | | Categoría | Total
@2025-01-14 | Viáticos | 1250000 | | Viáticos | =SUMIF($B$2:$B$7,E2,$C$2:$C$7)
@2025-01-20 | Papelería | 348000 | | Papelería | =SUMIF($B$2:$B$7,E3,$C$2:$C$7)
@2025-02-03 | Viáticos | 980000 | | Combustible | =SUMIF($B$2:$B$7,E4,$C$2:$C$7)
@2025-02-11 | Combustible | 455000 | | Otros | =SUMIF($B$2:$B$7,E5,$C$2:$C$7)
@2025-02-18 | Papelería | 127500 | | Total | =SUM(F2:F4)
@2025-03-02 | Otros | 512000 | |`,
  ),
  left(
    "a new line typed between the block and its SUM with a blank row before the SUM",
    "B7",
    `
Concepto | Valor
Nómina | 84500000
Honorarios | 12350000
Servicios | 9875000
Seguros | 4320000
|
TOTAL | =SUM(B2:B4)`,
  ),
  left(
    "a bold chapter above that leaves its last line out",
    "B6",
    `
Concepto | Valor
*Preliminares | =SUM(B3:B5)
Localización | 1845000
Cerramiento | 6720500
Descapote | 3298400
*Cimentación | =SUM(B7:B8)
Zapatas | 24875600
Vigas | 18340900
Pilotes | 9120000
*Mampostería | =SUM(B11:B12)
Muro | 31240000
Pañete | 12985300
*COSTO DIRECTO | =B2+B6+B10`,
  ),
  left(
    "a chapter coded 2 above that leaves 2.4 out",
    "C5",
    `
Ítem | Descripción | Valor
1 | Preliminares | =SUM(C3:C4)
1.1 | Campamento | 4500000
1.2 | Valla | 980000
2 | Estructura | =SUM(C6:C8)
2.1 | Columnas | 33450000
2.2 | Vigas | 41276000
2.3 | Placa | 28100000
2.4 | Escaleras | 7600000
3 | Cubierta | =SUM(C11:C12)
3.1 | Correas | 9450000
3.2 | Teja | 12300000
| TOTAL | =C2+C5+C10`,
  ),
  left(
    "a grand total of chapters that forgets the last chapter",
    "C11",
    `
Ítem | Descripción | Valor
1 | Preliminares | =SUM(C3:C4)
1.1 | Campamento | 4500000
1.2 | Valla | 980000
2 | Estructura | =SUM(C6:C7)
2.1 | Columnas | 33450000
2.2 | Vigas | 41276000
3 | Cubierta | =SUM(C9:C10)
3.1 | Correas | 9450000
3.2 | Teja | 12300000
| TOTAL | =C2+C5`,
  ),
  left(
    "a total in the right of two tables side by side that leaves a line out",
    "E6",
    `
Ingreso | Valor | | Gasto | Valor
Aportes | 125000000 | | Personal | 84000000
Ventas | 98700000 | | Generales | 45600000
Rendimientos | 4100000 | | Inversión | 98200000
Crédito | 8000000 | | Deuda | 8000000
Total | =SUM(B2:B5) | | Total | =SUM(E2:E4)`,
  ),
];
