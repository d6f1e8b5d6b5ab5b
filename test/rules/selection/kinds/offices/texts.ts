import type { Kind } from "../Kind";
import { sheet } from "../sheet";

const contracts = (total: string) =>
  sheet(
    "A1",
    `
Número | Objeto | Valor
012-2025 | Suministro de combustible | $ 84.500.000
013-2025 | Mantenimiento de vehículos | $ 36.200.000
014-2025 | Pólizas | $ 21.450.000
015-2025 | Vigilancia | $ 312.000.000
TOTAL | | ${total}`,
  );

const sales = (total: string) =>
  sheet(
    "A1",
    `
Rank | Region | 2023 Sales | 2024 Sales | Growth
1 | North | 845,300 | 912,400 | 7.9%
2 | South | 612,700 | 634,100 | 3.5%
3 | East | 534,200 | 498,800 | -6.6%
4 | West | 312,900 | 356,700 | 14.0%
 | Grand Total | ${total} | 2,402,000 | 4.2%`,
  );

/** Amounts pasted from a page or a PDF, which Excel keeps as texts: told once a column, and added all the same. */
export const texts: readonly Kind[] = [
  {
    name: "contracts of a website with amounts as Colombian texts",
    kind: "amount texts",
    selection: contracts("$ 454.150.000"),
    expect: { findings: [["number-as-text", "C2"]] },
  },
  {
    name: "contracts of a website with amounts as Colombian texts and two digits of the total swapped",
    kind: "amount texts",
    selection: contracts("$ 445.150.000"),
    expect: {
      findings: [
        ["total-mismatch", "C6"],
        ["number-as-text", "C2"],
      ],
      digits: [["C6", 445150000, 454150000]],
    },
  },
  {
    name: "sales by region as American texts, with a rank and a growth column",
    kind: "amount texts",
    selection: sales("2,305,100"),
    expect: {
      findings: [
        ["number-as-text", "C2"],
        ["number-as-text", "D2"],
      ],
    },
  },
  {
    name: "sales by region as American texts with two digits of the grand total swapped",
    kind: "amount texts",
    selection: sales("2,350,100"),
    expect: {
      findings: [
        ["total-mismatch", "C6"],
        ["number-as-text", "C2"],
        ["number-as-text", "D2"],
      ],
      digits: [["C6", 2350100, 2305100]],
    },
  },
];
