import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** Amounts as texts, texts with figures, blanks, hidden rows, and selections of a part. */
export const texts: readonly Kind[] = [
  {
    name: "amounts of one column as texts in US style with cents",
    kind: "amount texts",
    selection: sheet(
      "A1",
      `
Item | Amount
Rent | $1,250.00
Power | $348.75
Water | $96.25
Misc | $0.00
Total | $1,695.00`,
    ),
    expect: {
      findings: [["number-as-text", "B2"]],
    },
  },
  {
    name: "amounts as texts in Colombian style with cents and a typed total",
    kind: "amount texts",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Arriendo | $ 1.250.000,00
Energía | $ 348.750,50
Agua | $ 96.249,50
Varios | $ 0,00
Aseo | $ -
Total | $ 1.695.250,00`,
    ),
    expect: {
      findings: [["number-as-text", "B2"]],
    },
  },
  {
    name: "texts with figures in an amount column: N/A, Anexo 2, Por definir, 3 pagos, ver hoja 4",
    kind: "texts with figures",
    selection: sheet(
      "A1",
      `
Producto | Observación | Valor
Estudio | Anexo 2 | 45000000
Diseño | Semana 1-4 | N/A
Licencias | 12 usuarios | Por definir
Obra | https://example.org/2024/05/12.pdf | 128000000
Interventoría | Ver hoja 4 | 12800000
Total | | =SUM(C2:C6)`,
    ),
    expect: right,
  },
  {
    name: "a template with empty rows and a total of zero",
    kind: "blank templates",
    selection: sheet(
      "A1",
      `
Actividad | Cantidad | Valor unitario | Valor total
| | | =B2*C2
| | | =B3*C3
| | | =B4*C4
| | | =B5*C5
TOTAL | | | =SUM(D2:D5)`,
    ),
    expect: right,
  },
  {
    name: "a template with empty rows, two filled and a typed total of them",
    kind: "blank templates",
    selection: sheet(
      "A1",
      `
N.º | Actividad | Valor
1 | Taller | 4500000
2 | Foro | 12350000
3 | |
4 | |
5 | |
TOTAL | | 16850000`,
    ),
    expect: right,
  },
  {
    name: "a typed total of visible rows only, because a filter hides two",
    kind: "hidden rows",
    selection: sheet(
      "A1",
      `
Dependencia | Valor
Salud | 845000
Educación | 612300
Cultura | 98700
Deporte | 45600
Total | 943700`,
      { hidden: [3, 5] },
    ),
    expect: { findings: [], notes: ["hidden-rows"] },
  },
  {
    name: "only the values of a column with its total, formula or typed",
    kind: "selection of values only",
    selection: sheet(
      "D7",
      `
84500000
12350000
9875000
143250000
#D7+D8+D9+D10`,
    ),
    expect: right,
  },
  {
    name: "the lines of a table without its total",
    kind: "selection of a part",
    selection: sheet(
      "C4",
      `
Vacunación | 84500000
Salud mental | 12350000
Nutrición | 9875000`,
    ),
    expect: { findings: [], notes: ["no-total"] },
  },
  {
    name: "a column with two subtotals and their total, values only",
    kind: "selection of values only",
    selection: sheet(
      "D7",
      `
84500000
12350000
=SUM(D7:D8)
143250000
9120000
=SUM(D10:D11)
=D9+D12`,
    ),
    expect: right,
  },
  {
    name: "a pivot table with Suma de, Cuenta de, (en blanco) and Total general",
    kind: "pivot tables",
    selection: sheet(
      "A3",
      `
Etiquetas de fila | Suma de Valor contrato | Cuenta de NIT
Salud | 845000000 | 12
Contratación directa | 245000000 | 8
Licitación pública | 600000000 | 4
Educación | 310500000 | 5
Contratación directa | 310500000 | 5
(en blanco) | | 0
Total general | 1155500000 | 17`,
    ),
    expect: right,
  },
  {
    name: "a pivot table of two fields across with totals at the right",
    kind: "pivot tables",
    selection: sheet(
      "A1",
      `
Suma de Monto | Etiquetas de columna | | |
Etiquetas de fila | 2023 | 2024 | 2025 | Total general
Norte | 1200 | 1340 | 980 | 3520
Sur | 845 | 790 | 910 | 2545
Total general | 2045 | 2130 | 1890 | 6065`,
    ),
    expect: right,
  },
  {
    name: "zeros everywhere with one amount",
    kind: "zeros",
    selection: sheet(
      "A1",
      `
Fuente | 2024 | 2025 | 2026
Propios | 0 | 125000000 | 0
SGP | 0 | 0 | 0
Regalías | 0 | 0 | 0
Total | 0 | 125000000 | 0`,
    ),
    expect: right,
  },
  {
    name: "Totales as a heading over several columns and no total row",
    kind: "totals in headings",
    selection: sheet(
      "A1",
      `
Comuna | Totales | | Porcentajes |
| Hombres | Mujeres | Hombres | Mujeres
Norte | 12450 | 13010 | 48.9 | 51.1
Nororiental | 9870 | 10120 | 49.4 | 50.6
San Francisco | 11230 | 12340 | 47.6 | 52.4`,
    ),
    expect: right,
  },
  {
    name: "population by sex with a Total column before its parts",
    kind: "statistics",
    selection: sheet(
      "A1",
      `
Municipio | Total | Hombres | Mujeres | Urbano | Rural
Bucaramanga | 607428 | 290120 | 317308 | 598400 | 9028
Girón | 171904 | 84300 | 87604 | 153200 | 18704
Floridablanca | 307896 | 146250 | 161646 | 297100 | 10796
Total | 1087228 | 520670 | 566558 | 1048700 | 38528`,
    ),
    expect: right,
  },
  {
    name: "a bug tracker list with ids, votes and hours and no total",
    kind: "bug trackers",
    selection: sheet(
      "A1",
      `
ID | Summary | Votes | Estimate (h) | Created | Status
10231 | Crash on open | 12 | 8 | @2024-03-01 | Open
10240 | Total is wrong when filtered | 45 | 16 | @2024-03-02 | Open
10244 | Sum column missing | 3 | 2.5 | @2024-03-05 | Closed
10251 | Export hangs | 7 | 5 | @2024-03-09 | Open`,
    ),
    expect: { findings: [] },
  },
];
