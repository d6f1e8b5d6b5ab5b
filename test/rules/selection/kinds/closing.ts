import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const only = (cell: string, ...digits: readonly (readonly [string, number, number])[]) => ({
  findings: [["total-mismatch", cell] as const],
  digits,
  only: true,
});

/** Slips that two sums see: a repair is offered only where it closes both. */
export const closing: readonly Kind[] = [
  {
    name: "a wrong grand total over subtotals that close",
    kind: "two sums",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Sillas | 845000
Mesas | 612300
Subtotal | 1457300
Papel | 98700
Tinta | 45000
Subtotal | 143700
Total | 1610000`,
    ),
    expect: only("B8", ["B8", 1610000, 1601000]),
  },
  {
    name: "a wrong subtotal between lines and a general total that agree",
    kind: "two sums",
    selection: sheet(
      "A1",
      `
Proyecto | Inicial
Vacunación | 145000000
Salud mental | 98000000
TOTAL SALUD | 243000000
PAE | 430000000
Transporte | 120800000
Aulas | 910000000
TOTAL EDUCACIÓN | 1470800000
TOTAL GENERAL | 1703800000`,
    ),
    expect: only("B8", ["B8", 1470800000, 1460800000]),
  },
  {
    name: "a wrong line whose subtotal and general total agree",
    kind: "two sums",
    selection: sheet(
      "A1",
      `
Proyecto | Inicial
Vacunación | 145000000
Salud mental | 98000000
TOTAL SALUD | 243000000
PAE | 430000000
Transporte | 120800000
Aulas | 91000000
TOTAL EDUCACIÓN | 1460800000
TOTAL GENERAL | 1703800000`,
    ),
    expect: only("B8", ["B7", 91000000, 910000000]),
  },
  {
    name: "a wrong amount that its row and its column show",
    kind: "two sums",
    selection: sheet(
      "A1",
      `
Sector | 2024 | 2025 | 2026 | Total
Salud | 120345 | 118210 | 125330 | 363885
Agua | 84512 | 96120 | 91530 | 266162
Vivienda | 31020 | 42210 | 39845 | 113075
Total | 235877 | 250540 | 256705 | 743122`,
    ),
    expect: only("C5", ["C3", 96120, 90120]),
  },
  {
    name: "a wrong column total that the total of the row of totals gives away",
    kind: "two sums",
    selection: sheet(
      "A1",
      `
Sector | 2024 | 2025 | 2026 | Total
Salud | 120345 | 118210 | 125330 | 363885
Agua | 84512 | 90120 | 91530 | 266162
Vivienda | 31020 | 42210 | 39845 | 113075
Total | 235877 | 251540 | 256705 | 743122`,
    ),
    expect: only("C5", ["C5", 251540, 250540]),
  },
  {
    name: "a wrong leaf in a hierarchy by code whose three levels above agree",
    kind: "two sums",
    selection: sheet(
      "A1",
      `
Código | Concepto | Apropiación
2 | Gastos | 3702130000
2.1 | Funcionamiento | 1201350000
2.1.1 | Personal | 890900000
2.1.2 | Bienes | 310450000
2.3 | Inversión | 2500780000
2.3.1 | Maquinaria | 150000000
2.3.2 | Obras | 2530780000`,
    ),
    expect: only("C6", ["C8", 2530780000, 2350780000]),
  },
];
