import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const found = (code: string, cell: string) => ({ findings: [[code, cell] as const] });
const repaired = (cell: string, ...digits: readonly (readonly [string, number, number])[]) => ({
  findings: [["total-mismatch", cell] as const],
  digits,
});

/** One slip in a sheet whose totals are typed. */
export const slipsOfTyped: readonly Kind[] = [
  {
    name: "a line with a zero too many under a typed total",
    kind: "one wrong digit",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Nómina | 84500000
Honorarios | 123500000
Servicios | 9875000
TOTAL | 106725000`,
    ),
    expect: repaired("B5", ["B3", 123500000, 12350000]),
  },
  {
    name: "a total with two digits transposed",
    kind: "transposed digits",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Nómina | 84500000
Honorarios | 12350000
Servicios | 9875000
TOTAL | 107625000`,
    ),
    expect: repaired("B5", ["B5", 107625000, 106725000]),
  },
  {
    name: "one wrong digit in a subtotal of a typed hierarchy by code",
    kind: "one wrong digit",
    selection: sheet(
      "A1",
      `
Código | Concepto | Apropiación
2 | Gastos | 3702130000
2.1 | Funcionamiento | 1201350000
2.1.1 | Personal | 890900000
2.1.1.01 | Planta | 845600000
2.1.1.02 | Supernumerarios | 45300000
2.1.2 | Bienes | 310450000
2.3 | Inversión | 2500780000
2.3.1 | Maquinaria | 150000000
2.3.2 | Obras | 2530780000`,
    ),
    expect: repaired("C8", ["C10", 2530780000, 2350780000]),
  },
  {
    name: "a wrong digit in one block of three, its general total right",
    kind: "one wrong digit",
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
Vías | 812300000
Puentes | 233450000
TOTAL OBRAS | 1045750000
TOTAL GENERAL | 2749550000`,
    ),
    expect: found("total-mismatch", "B8"),
  },
  {
    name: "a typed total that leaves its first line out",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Nómina | 84500000
Honorarios | 12350000
Servicios | 9875000
Seguros | 4321000
TOTAL | 26546000`,
    ),
    expect: found("total-mismatch", "B6"),
  },
  {
    name: "a typed total that leaves a line in the middle out",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Nómina | 84500000
Honorarios | 12350000
Servicios | 9875000
Seguros | 4321000
TOTAL | 101171000`,
    ),
    expect: found("total-mismatch", "B6"),
  },
  {
    name: "a typed total that counts one line twice",
    kind: "line counted twice",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Nómina | 84500000
Honorarios | 12350000
Servicios | 9875000
Seguros | 4321000
TOTAL | 123396000`,
    ),
    expect: found("total-mismatch", "B6"),
  },
  {
    name: "a lost zero in one of four years of a typed plan, rows and columns totalled",
    kind: "lost zero",
    selection: sheet(
      "A1",
      `
Programa | 2024 | 2025 | 2026 | 2027 | Total
Salud | 120300000 | 118000000 | 125000000 | 130100000 | 493400000
Agua | 84500000 | 9000000 | 91500000 | 93300000 | 359300000
Vivienda | 31000000 | 42200000 | 39800000 | 40500000 | 153500000
TOTAL | 235800000 | 250200000 | 256300000 | 263900000 | 1006200000`,
    ),
    expect: { findings: [["total-mismatch", "C5"]], digits: [["C3", 9000000, 90000000]] },
  },
  {
    name: "an IVA invoice whose total does not add the IVA right",
    kind: "one wrong digit",
    selection: sheet(
      "A1",
      `
Descripción | Valor
Portátil | 32500000
Licencia | 4850000
Base | 620000
Subtotal | 37970000
IVA 19% | 7214300
Total | 45148300`,
    ),
    expect: found("total-mismatch", "B7"),
  },
];
