import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const found = (code: string, cell: string) => ({ findings: [[code, cell] as const] });

/** One slip in typed totals beside taxes, texts, letterheads and other tables. */
export const slipsOfSurroundings: readonly Kind[] = [
  {
    name: "a typed row of inicial + adiciones − reducciones with one wrong digit, column totals right",
    kind: "across",
    selection: sheet(
      "A1",
      `
Rubro | Inicial | Adiciones | Reducciones | Definitiva
2.1.1 | 450000000 | 20000000 | 5000000 | 465000000
2.1.2 | 120000000 | 10000000 | 15000000 | 115000000
2.1.3 | 86400000 | 0 | 8000000 | 78400000
2.1.4 | 32750000 | 5000000 | 1200000 | 36550000
TOTAL | 689150000 | 35000000 | 29200000 | 694590000`,
    ),
    expect: { findings: [["total-mismatch", "E6"]], digits: [["E6", 694590000, 694950000]] },
  },
  {
    name: "a card total at the right of texts in US style with one wrong digit",
    kind: "amount texts",
    selection: sheet(
      "A1",
      `
Item | Amount
Rent | $1,250.00
Power | $348.75
Water | $96.25
Misc | $0.00
Total | $1,895.00`,
    ),
    expect: {
      findings: [
        ["total-mismatch", "B6"],
        ["number-as-text", "B2"],
      ],
    },
  },
  {
    name: "a Colombian text column with one amount a thousand times too small",
    kind: "amount texts",
    selection: sheet(
      "A1",
      `
Concepto | Valor
Arriendo | $12.500.000
Energía | $348.750
Agua | $96.250
Equipo | $45.000
Total | $57.945.000`,
    ),
    expect: {
      findings: [
        ["total-mismatch", "B6"],
        ["number-as-text", "B2"],
      ],
      digits: [["B5", 45000, 45000000]],
    },
  },
  {
    name: "an English balance whose total of current assets has a wrong digit",
    kind: "one wrong digit",
    selection: sheet(
      "A1",
      `
Balance sheet | 2003 | 2002
Current assets | |
Cash | 120412 | 98033
Receivables | 341044 | 315521
Inventory | 276050 | 290467
Total current assets | 737506 | 704021
Fixed assets | |
Land | 500000 | 500000
Buildings, net | 742533 | 781099
Total fixed assets | 1242533 | 1281099
Total assets | 1980039 | 1985190`,
    ),
    expect: found("total-mismatch", "C11"),
  },
  {
    name: "a left table with a wrong subtotal beside a right table without slips",
    kind: "side by side",
    selection: sheet(
      "A1",
      `
Ingreso | Valor | | Gasto | Valor
Aportes | 125000000 | | Personal | 84000000
Ventas | 98700000 | | Generales | 45600000
Rendimientos | 4100000 | | Inversión | 98200000
Total | 277800000 | | Total | 227800000`,
    ),
    expect: found("total-mismatch", "B5"),
  },
  {
    name: "a typed total far to the left of a letterheaded table with a wrong digit",
    kind: "one wrong digit",
    selection: sheet(
      "A1",
      `
ALCALDÍA DE GIRÓN | | | Versión 3
PLAN ANUAL DE ADQUISICIONES | | | @2025-01-31
N.º | Objeto | Modalidad | Valor estimado
1 | Aseo | Mínima | 86400000
2 | Vigilancia | Licitación | 544250000
3 | Internet | Directa | 12348000
4 | Papelería | Mínima | 38750000
VALOR TOTAL | | | 682748000
Elaboró: Almacén | | |`,
    ),
    expect: found("total-mismatch", "D8"),
  },
  {
    name: "a values-only column whose last number is the total with one wrong digit",
    kind: "selection of values only",
    selection: sheet(
      "D7",
      `
84500000
12350000
9875000
143250000
259975000`,
    ),
    expect: found("total-mismatch", "D11"),
  },
  {
    name: "a typed net that adds instead of subtracting",
    kind: "income − expenses",
    selection: sheet(
      "A1",
      `
Concepto | Enero | Febrero
Total ingresos | 97000000 | 95100000
Nómina | 61200000 | 61200000
Proveedores | 20000000 | 22100000
Total egresos | 81200000 | 83300000
Saldo | 15800000 | 17800000`,
    ),
    expect: { findings: [] },
  },
];
