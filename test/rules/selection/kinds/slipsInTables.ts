import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const found = (code: string, cell: string) => ({ findings: [[code, cell] as const] });

/** The same slips in other shapes: typed tables with rows and columns, stacked and side by side. */
export const slipsInTables: readonly Kind[] = [
  {
    name: "a whole total row of SUMs that all leave the same last line out",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Mes | Norte | Sur | Centro
Enero | 1240 | 980 | 2210
Febrero | 1310 | 1002 | 2345
Marzo | 1198 | 955 | 2290
Abril | 1275 | 940 | 2301
Total | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4)`,
    ),
    expect: found("total-mismatch", "B6"),
  },
  {
    name: "a typed number in place of the only SUM, one line having changed",
    kind: "one wrong digit",
    selection: sheet(
      "A1",
      `
Línea | Meta | Recursos
Seguridad | Cámaras | 124500000
Seguridad | Gestores | 45800000
Movilidad | Semáforos | 98700000
Movilidad | Señales | 31200000
TOTAL | | 300000000
`,
    ),
    expect: found("total-mismatch", "C6"),
  },
  {
    name: "a typed subtotal of a side table with one digit changed, both tables under one title",
    kind: "one wrong digit",
    selection: sheet(
      "A1",
      `
INGRESOS Y GASTOS 2025 | | | |
Ingreso | Valor | | Gasto | Valor
Aportes | 125340000 | | Personal | 84120000
Ventas | 98700000 | | Generales | 45610000
Total | 224040000 | | Total | 139730000`,
    ),
    expect: found("total-mismatch", "E5"),
  },
  {
    name: "a payroll whose neto of one worker has two digits transposed, its total right",
    kind: "transposed digits",
    selection: sheet(
      "A1",
      `
Empleado | Devengado | Deducido | Neto
Empleado 1 | 2650000 | 196000 | 2454000
Empleado 2 | 3120000 | 249600 | 2874000
Empleado 3 | 2050000 | 148000 | 1902000
TOTAL | 7820000 | 593600 | 7226400`,
    ),
    expect: { findings: [["total-mismatch", "D5"]], digits: [["D3", 2874000, 2870400]] },
  },
  {
    name: "a typed table of years with one wrong digit that only the row and the column show",
    kind: "one wrong digit",
    selection: sheet(
      "A1",
      `
Sector | 2024 | 2025 | 2026 | Total
Salud | 120345 | 118210 | 125330 | 363885
Agua | 84512 | 96120 | 91530 | 266162
Vivienda | 31020 | 42210 | 39845 | 113075
Total | 235877 | 250540 | 256705 | 743122`,
    ),
    expect: { findings: [["total-mismatch", "C5"]], digits: [["C3", 96120, 90120]] },
  },
  {
    name: "a lost zero in the first line of a long letterheaded list",
    kind: "lost zero",
    selection: sheet(
      "A1",
      `
GOBERNACIÓN | | Código F-12
PLAN | | Versión 4
N.º | Objeto | Valor
1 | Vías | 84560000
2 | Puentes | 233450000
3 | Escuelas | 412300000
4 | Acueductos | 98760000
5 | Parques | 45120000
6 | Bibliotecas | 12340000
TOTAL | | 1647570000`,
    ),
    expect: { findings: [["total-mismatch", "C10"]], digits: [["C4", 84560000, 845600000]] },
  },
  {
    name: "an English inventory whose total value was typed and lost a digit",
    kind: "lost zero",
    selection: sheet(
      "A1",
      `
Part | On hand | Unit cost | Value
Bolt | 1250 | 12 | 15000
Nut | 1430 | 8 | 11440
Bracket | 85 | 375 | 31875
Hinge | 60 | 410 | 24600
Totals | 2825 | | 8291`,
    ),
    expect: { findings: [["total-mismatch", "D6"]] },
  },
  {
    name: "a typed pair Total ingresos / Total gastos in stacked blocks, one wrong digit in the lower",
    kind: "one wrong digit",
    selection: sheet(
      "A1",
      `
INGRESOS | Valor
Predial | 845120000
ICA | 612330000
Total ingresos | 1457450000
GASTOS | Valor
Nómina | 734510000
Servicios | 298720000
Inversión | 401140000
Total gastos | 1484370000`,
    ),
    expect: { findings: [["total-mismatch", "B9"]] },
  },
  {
    name: "a constant added inside a SUM",
    kind: "overwritten formula",
    selection: sheet(
      "A1",
      `
Mes | Norte | Sur | Centro
Enero | 1240 | 980 | 2210
Febrero | 1310 | 1002 | 2345
Marzo | 1198 | 955 | 2290
Total | =SUM(B2:B4) | =SUM(C2:C4)+500 | =SUM(D2:D4)`,
    ),
    expect: { findings: [["formula-inconsistent", "C5"]] },
  },
];
