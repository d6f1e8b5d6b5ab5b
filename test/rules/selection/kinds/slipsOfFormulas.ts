import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const found = (code: string, cell: string) => ({ findings: [[code, cell] as const] });

/** One slip in a sheet whose totals are formulas. */
export const slipsOfFormulas: readonly Kind[] = [
  {
    name: "a SUM that leaves the last line out",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Nómina | 84500000
Honorarios | 12350000
Servicios | 9875000
Seguros | 4320000
TOTAL | =SUM(B2:B4)`,
    ),
    expect: found("total-mismatch", "B6"),
  },
  {
    name: "a SUM that leaves the first line out",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Nómina | 84500000
Honorarios | 12350000
Servicios | 9875000
TOTAL | =SUM(B3:B4)`,
    ),
    expect: found("total-mismatch", "B5"),
  },
  {
    name: "a sum with plus signs that skips a line in the middle",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Nómina | 84500000
Honorarios | 12350000
Servicios | 9875000
Seguros | 4320000
TOTAL | =+B2+B3+B5`,
    ),
    expect: found("total-mismatch", "B6"),
  },
  {
    name: "a project above that leaves its last activity out, among projects that are right",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Proyecto | Actividad | Valor
Seguridad | | =SUM(C3:C4)
| Cámaras | 124500000
| Gestores | 45800000
Movilidad | | =SUM(C6:C7)
| Semáforos | 98700000
| Señales | 31200000
| Pedagogía | 12400000
Ambiente | | =SUM(C10:C11)
| Árboles | 8700000
| Quebradas | 65400000
TOTAL | | =C2+C5+C9`,
    ),
    expect: found("total-mismatch", "C5"),
  },
  {
    name: "a grand total that counts a subtotal and its lines",
    kind: "line counted twice",
    selection: sheet(
      "A1",
      `
Componente | Valor
Talento humano | 43200000
Consultores | 18500000
Subtotal personal | =SUM(B2:B3)
Papelería | 1250000
Refrigerios | 7200000
Subtotal logística | =SUM(B5:B6)
Total | =SUM(B2:B7)`,
    ),
    expect: found("total-mismatch", "B8"),
  },
  {
    name: "a grand total of plus signs that forgets one subtotal",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Componente | Valor
Talento humano | 43200000
Consultores | 18500000
Subtotal personal | =SUM(B2:B3)
Papelería | 1250000
Refrigerios | 7200000
Subtotal logística | =SUM(B5:B6)
Buses | 6300000
Peajes | 845000
Subtotal transporte | =SUM(B8:B9)
Total | =B4+B7`,
    ),
    expect: found("total-mismatch", "B11"),
  },
  {
    name: "a plus sum that takes one subtotal twice instead of the next",
    kind: "line counted twice",
    selection: sheet(
      "A1",
      `
Componente | Valor
Talento humano | 43200000
Consultores | 18500000
Subtotal personal | =SUM(B2:B3)
Papelería | 1250000
Refrigerios | 7200000
Subtotal logística | =SUM(B5:B6)
Total | =B4+B4`,
    ),
    expect: found("total-mismatch", "B8"),
  },
  {
    name: "a total row of SUMs in which one was overwritten with a wrong number",
    kind: "overwritten formula",
    selection: sheet(
      "A1",
      `
Sector | 2024 | 2025 | 2026 | 2027
Salud | 84500 | 91200 | 93400 | 95100
Educación | 127400 | 131050 | 140200 | 142300
Vivienda | 5890 | 7700 | 7950 | 8120
Total | =SUM(B2:B4) | =SUM(C2:C4) | 214550 | =SUM(E2:E4)`,
    ),
    expect: found("formula-overwritten", "D5"),
  },
  {
    name: "a column of row totals in which one was overwritten",
    kind: "overwritten formula",
    selection: sheet(
      "A1",
      `
Concepto | Ene | Feb | Mar | Total
Predial | 120500 | 340200 | 98700 | =SUM(B2:D2)
ICA | 78000 | 81250 | 90300 | 259550
Sobretasa | 33100 | 30950 | 36400 | =SUM(B4:D4)
Estampillas | 12400 | 13100 | 11800 | =SUM(B5:D5)
Delineación | 4300 | 5200 | 3900 | =SUM(B6:D6)`,
    ),
    expect: found("formula-overwritten", "E3"),
  },
  {
    name: "a product of quantity and price overwritten with another number",
    kind: "overwritten formula",
    selection: sheet(
      "A1",
      `
Ítem | Cantidad | Valor unitario | Valor total
Excavación | 124 | 28500 | =B2*C2
Concreto | 48 | 612300 | =B3*C3
Acero | 3850 | 5480 | 2109800
Formaleta | 210 | 31250 | =B5*C5
Pintura | 85 | 14200 | =B6*C6
TOTAL | | | =SUM(D2:D6)`,
    ),
    expect: found("formula-overwritten", "D4"),
  },
  {
    name: "one cell of a total row that covers fewer rows than its neighbours",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Mes | Norte | Sur | Centro
Enero | 1240 | 980 | 2210
Febrero | 1310 | 1002 | 2345
Marzo | 1198 | 955 | 2290
Abril | 1275 | 940 | 2301
Total | =SUM(B2:B5) | =SUM(C2:C4) | =SUM(D2:D5)`,
    ),
    expect: found("total-mismatch", "C6"),
  },
  {
    name: "a row total that leaves its last month out",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Concepto | Ene | Feb | Mar | Abr | Total
Predial | 120500 | 340200 | 98700 | 45600 | =SUM(B2:E2)
ICA | 78000 | 81250 | 90300 | 77700 | =SUM(B3:D3)
Sobretasa | 33100 | 30950 | 36400 | 35200 | =SUM(B4:E4)
Estampillas | 12400 | 13100 | 11800 | 12750 | =SUM(B5:E5)`,
    ),
    expect: found("total-mismatch", "F3"),
  },
  {
    name: "a definitiva that does not subtract the reductions, among rows that do",
    kind: "across",
    selection: sheet(
      "A1",
      `
Rubro | Inicial | Adiciones | Reducciones | Definitiva
2.1.1 | 450000000 | 20000000 | 5000000 | =B2+C2-D2
2.1.2 | 120000000 | 10000000 | 15000000 | =B3+C3+D3
2.1.3 | 86400000 | 0 | 8000000 | =B4+C4-D4
2.1.4 | 32750000 | 5000000 | 1200000 | =B5+C5-D5
2.1.5 | 98700000 | 0 | 0 | =B6+C6-D6`,
    ),
    expect: found("formula-inconsistent", "E3"),
  },
  {
    name: "a SUBTOTAL that leaves the last row of a list out",
    kind: "left-out line",
    selection: sheet(
      "A1",
      `
Valor visible | =SUBTOTAL(9,B4:B7)
|
Contrato | Valor
CPS 1 | 24000000
CPS 2 | 31500000
CPS 3 | 18750000
CPS 4 | 22480000
CPS 5 | 9900000`,
    ),
    expect: found("total-mismatch", "B1"),
  },
  {
    name: "a sum whose own cell is far below and that includes the total of its block",
    kind: "line counted twice",
    selection: sheet(
      "A1",
      `
Gasto | Valor
Nómina | 734500
Servicios | 298700
Inversión | 401100
Total gastos | =SUM(B2:B4)
Reservas | 50000
Gran total | =SUM(B2:B6)`,
    ),
    expect: found("total-mismatch", "B7"),
  },
];
