import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };
const table = (total: string): string => `
Ítem | Cantidad | Valor
Excavación | 12 | 2850000
Concreto | 48 | 6123000
Acero | 38 | 5480000
Total | | ${total}`;
const style = (name: string, total: string, expect: Kind["expect"] = right): Kind => ({
  name: `a total written ${name}`,
  kind: "formula styles",
  selection: sheet("A1", table(total)),
  expect,
});

/** Totals written in ways that need no correction. */
export const formulaStyles: readonly Kind[] = [
  style("with commas", "=SUM(C2,C3,C4)"),
  style("with two areas", "=SUM(C2:C3)+SUM(C4)"),
  style("over the whole table column", "=SUM(Tabla1[Valor]) ~ 14453000"),
  style("as the total row of a table", "=SUBTOTAL(109,Tabla1[Valor]) ~ 14453000"),
  style("with a fixed start", "=SUM(C$2:C4)"),
  style("with INDEX and ROW", "=SUM(C2:INDEX(C:C,ROW()-1)) ~ 14453000"),
  style("with OFFSET", "=SUM(OFFSET(C5,-3,0,3,1)) ~ 14453000"),
  style("with IVA on the sum", "=SUM(C2:C4)*1.19"),
  style("as a sum less an amount of another sheet", "=SUM(C2:C4)-Anticipos!B7 ~ 12453000"),
  style("with SUMPRODUCT of quantity and value", "=SUMPRODUCT(B2:B4,C2:C4)"),
  style("with an array condition", "=SUM((B2:B4>20)*C2:C4) ~ 11603000"),
  style("with FILTER in an array", "=SUM(FILTER(C2:C4,B2:B4>20)) ~ 11603000"),
  style("with N and plus", "=+C2+C3+C4"),
  style("with ROUND to thousands", "=ROUND(SUM(C2:C4),-3) ~ 14453000"),
  style("with IF over blank", '=IF(SUM(C2:C4)=0,"",SUM(C2:C4))'),
  style("by a name", "=SUM(Valores) ~ 14453000"),
  style("by the same cells of two sheets", "=SUM(Enero:Marzo!C5) ~ 43359000"),
  style("as an average", "=AVERAGE(C2:C4)"),
  // The total is not judged; that it comes from another file is told.
  style("as a share of another book", "=[1]Base!$C$5 ~ 14453000", { findings: [["external-link", "C5"]] }),
  {
    name: "a SUM of many more rows than the table has, with its result at the right",
    kind: "formula styles",
    selection: sheet(
      "A1",
      `
Fecha | Valor | | Total
@2025-01-02 | 845000 | | =SUM(B2:B500)
@2025-01-03 | 231400 | |
@2025-01-07 | 98700 | |`,
    ),
    expect: right,
  },
  {
    name: "a grand total of SUM divided by two, because subtotals stand among the lines",
    kind: "formula styles",
    selection: sheet(
      "A1",
      `
Área | Costo
Diseño | 4500000
Estudios | 3200000
Subtotal | =SUM(B2:B3)
Obra | 84500000
Interventoría | 8450000
Subtotal | =SUM(B5:B6)
TOTAL | =SUM(B2:B7)/2`,
    ),
    expect: right,
  },
  {
    name: "totals by type in a grand total by SUMIF over a column of levels",
    kind: "SUMIF",
    selection: sheet(
      "A1",
      `
Nivel | Código | Nombre | Valor
P | 45 | Gobierno territorial | =SUM(D3:D4)
A | 4501 | Convivencia | 84500000
A | 4502 | Participación | 12350000
P | 19 | Salud | =SUM(D6:D7)
A | 1903 | Inspección | 9875000
A | 1905 | Salud pública | 143250000
| | TOTAL | =SUMIF(A2:A7,"P",D2:D7)`,
    ),
    expect: right,
  },
  {
    name: "a works budget of chapters with totals below, direct cost, AIU and total by formula",
    kind: "IVA, AIU, retención",
    selection: sheet(
      "A1",
      `
Ítem | Descripción | Und | Cant. | V. unitario | V. parcial
1 | PRELIMINARES | | | |
1.1 | Localización | m2 | 450 | 2850 | =D3*E3
1.2 | Cerramiento | ml | 120 | 31200 | =D4*E4
| SUBTOTAL PRELIMINARES | | | | =SUM(F3:F4)
2 | ESTRUCTURA | | | |
2.1 | Columnas | m3 | 24.5 | 845000 | =D7*E7
2.2 | Vigas | m3 | 31.2 | 812000 | =D8*E8
2.3 | Placa | m2 | 450 | 98700 | =D9*E9
| SUBTOTAL ESTRUCTURA | | | | =SUM(F7:F9)
| COSTO DIRECTO | | | | =F5+F10
| Administración | | 22% | | =F11*D12
| Imprevistos | | 3% | | =F11*D13
| Utilidad | | 5% | | =F11*D14
| IVA sobre la utilidad | | 19% | | =F14*D15
| COSTO TOTAL | | | | =SUM(F11:F15)`,
    ),
    expect: right,
  },
  {
    name: "an invoice by formula: subtotal, discount, IVA, retention, total",
    kind: "IVA, AIU, retención",
    selection: sheet(
      "A1",
      `
Descripción | Cant. | Precio | Total
Resma carta | 120 | 18500 | =B2*C2
Tóner | 14 | 285000 | =B3*C3
Carpetas | 400 | 2100 | =B4*C4
| | Subtotal | =SUM(D2:D4)
| | Descuento | 250000
| | IVA 19% | =(D5-D6)*0.19
| | Retefuente 2,5% | =(D5-D6)*0.025
| | Total | =D5-D6+D7-D8`,
    ),
    expect: right,
  },
];
