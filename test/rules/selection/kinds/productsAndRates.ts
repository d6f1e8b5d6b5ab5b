import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const right = { findings: [] };

/** Percentages, unit prices, taxes and other numbers beside those that are added. */
export const productsAndRates: readonly Kind[] = [
  {
    name: "percentages of advance whose total row is an average typed",
    kind: "percentages",
    selection: sheet(
      "A1",
      `
Meta | Avance físico | Avance financiero | Programado
Meta 1 | 45% | 38% | 120000000
Meta 2 | 100% | 97% | 45000000
Meta 3 | 62% | 51% | 78300000
Total | 69% | 62% | #D2+D3+D4`,
    ),
    expect: right,
  },
  {
    name: "percentages as plain numbers in points with a weighted total that is no sum",
    kind: "percentages",
    selection: sheet(
      "A1",
      `
Programa | % Ejecución | Ponderación | Compromisos
Salud | 87.5 | 40 | 845600
Educación | 92.3 | 35 | 612300
Cultura | 45.1 | 25 | 98700
Total | 78.6 | 100 | #D2+D3+D4`,
    ),
    expect: right,
  },
  {
    name: "unit price times quantity where only the product is added",
    kind: "unit price × quantity",
    selection: sheet(
      "A1",
      `
Ítem | Und | Cantidad | Valor unitario | Valor total
Excavación | m3 | 124.5 | 28500 | #C2*D2
Concreto 3000 psi | m3 | 48 | 612300 | #C3*D3
Acero | kg | 3850 | 5480 | #C4*D4
Formaleta | m2 | 210 | 31250 | #C5*D5
TOTAL | | | | #E2+E3+E4+E5`,
    ),
    expect: right,
  },
  {
    name: "IVA and discount rows between subtotal and total",
    kind: "IVA, AIU, retención",
    selection: sheet(
      "A1",
      `
Descripción | Cantidad | Vr. unitario | Vr. total
Computador portátil | 10 | 3250000 | 32500000
Licencia ofimática | 10 | 485000 | 4850000
Base refrigerante | 10 | 62000 | 620000
| | Subtotal | 37970000
| | Descuento 5% | 1898500
| | IVA 19% | 6853585
| | Total a pagar | 42925085`,
    ),
    expect: right,
  },
  {
    name: "AIU on the direct cost of a works budget",
    kind: "IVA, AIU, retención",
    selection: sheet(
      "A1",
      `
Capítulo | | Valor
Preliminares | | 12450000
Movimiento de tierras | | 84320000
Pavimento | | 210875000
TOTAL COSTO DIRECTO | | 307645000
Administración | 22% | 67681900
Imprevistos | 3% | 9229350
Utilidad | 5% | 15382250
IVA sobre utilidad | 19% | 2922627.5
COSTO TOTAL | | 402861127.5`,
    ),
    expect: right,
  },
  {
    name: "payments with deductions where the net total subtracts the retentions",
    kind: "IVA, AIU, retención",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Valor bruto de la cuenta | 8450000
Retención en la fuente | 845000
ReteICA | 81120
Estampilla pro cultura | 169000
Total deducciones | 1095120
Neto a pagar | 7354880`,
    ),
    expect: right,
  },
  {
    name: "minimum and maximum rows beneath the total",
    kind: "min and max rows",
    selection: sheet(
      "A1",
      `
Mes | Toneladas | Viajes
Enero | 12450 | 845
Febrero | 11870 | 802
Marzo | 13010 | 877
Total | =SUM(B2:B4) | =SUM(C2:C4)
Promedio | =AVERAGE(B2:B4) | =AVERAGE(C2:C4)
Máximo | =MAX(B2:B4) | =MAX(C2:C4)
Mínimo | =MIN(B2:B4) | =MIN(C2:C4)`,
    ),
    expect: right,
  },
  {
    name: "headings beside numbers: VALOR TOTAL 3, Suma asegurada, Total horas in a card of one contract",
    kind: "headings beside numbers",
    selection: sheet(
      "A1",
      `
Valor total del contrato | 845600000
Suma asegurada | 169120000
Total horas | 480
Número de pagos | 8
Total personas beneficiadas | 1250
Valor mensual | 105700000`,
    ),
    expect: right,
  },
];
