import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const slip = (name: string, cell: string, digits: readonly [string, number, number], text: string): Kind => ({
  name,
  kind: "across",
  selection: sheet("A1", text),
  expect: { findings: [["total-mismatch", cell]], digits: [digits] },
});

/** One slip in totals typed along rows: the rows that close show which columns are added. */
export const slipsAcross: readonly Kind[] = [
  slip(
    "a typed column Total without a total row, one row with a wrong digit",
    "E4",
    ["E4", 110450, 100450],
    `
Concepto | Ene | Feb | Mar | Total
Predial | 120500 | 340200 | 98700 | 559400
ICA | 78000 | 81250 | 90300 | 249550
Otros | 33100 | 30950 | 36400 | 110450
Multas | 4120 | 3980 | 5010 | 13110`,
  ),
  slip(
    "a typed definitiva without a total row, one row with transposed digits",
    "E3",
    ["E3", 151000000, 115000000],
    `
Rubro | Inicial | Adiciones | Reducciones | Definitiva
2.1.1 | 450000000 | 20000000 | 5000000 | 465000000
2.1.2 | 120000000 | 10000000 | 15000000 | 151000000
2.1.3 | 86400000 | 0 | 8000000 | 78400000
2.1.4 | 32750000 | 5000000 | 1200000 | 36550000`,
  ),
  slip(
    "a typed column Total beside SUMs below, one row with a wrong digit",
    "D3",
    ["D3", 174623, 174632],
    `
Sector | 2024 | 2025 | Total
Salud | 120345 | 118210 | 238555
Agua | 84512 | 90120 | 174623
Vivienda | 31020 | 42210 | 73230
Deporte | 12400 | 13150 | 25550
Total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5)`,
  ),
];
