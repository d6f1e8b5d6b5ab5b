import type { Kind } from "../Kind";
import { sheet } from "../sheet";

const kind = "units, words and few lines";

const modified = (definitive: number, total: number): string => `
Rubro | Apropiación inicial | Adiciones | Reducciones | Créditos | Contracréditos | Apropiación definitiva
Funcionamiento | 100000000 | 20000000 | 5000000 | 3000000 | 0 | 118000000
Inversión | 250000000 | 0 | 30000000 | 0 | 3000000 | ${definitive}
Deuda | 50000000 | 0 | 0 | 0 | 0 | 50000000
TOTAL | 400000000 | 20000000 | 35000000 | 3000000 | 3000000 | ${total}`;

const future = (sum: number, total: number): string => `
Proyecto | Vigencia 2025 | Futura 2026 | Futura 2027 | Total vigencias futuras
Vía | 100000000 | 50000000 | 25000000 | 75000000
Puente | 200000000 | 80000000 | 12000000 | ${sum}
Acueducto | 60000000 | 10000000 | 5000000 | 15000000
Total | 360000000 | 140000000 | 42000000 | ${total}`;

const priced = (second: string, sum: string): string => `
Objeto | Unidad | Cantidad | Valor unitario | Valor total
Papelería | Resma | 10 | 15000 | 150000
Transporte | Viaje | 4 | 80000 | ${second}
Refrigerios | Und | 100 | 7500 | 750000
Alquiler | Día | 3 | 120000 | 360000
TOTAL | | | | ${sum}`;

type Case = readonly [name: string, cells: string, expect: Kind["expect"]];

const cases: readonly Case[] = [
  [
    "a total in thousands under lines in pesos, its unit in its label",
    "Objeto | Valor\nContratos | 143100000\nApoyo | 14190000\nTaller | 7500000\nTotal (en miles de pesos) | 164790",
    { findings: [] },
  ],
  [
    "a total in thousands under lines in pesos, with two digits in the wrong order",
    "Objeto | Valor\nContratos | 143100000\nApoyo | 14190000\nTaller | 7500000\nTotal (en miles de pesos) | 164970",
    { findings: [], notes: ["unclear-total"] },
  ],
  [
    "a total in words under the total in figures, in millions that are no unit",
    "Objeto | Valor\nContratos | 143000000\nApoyo | 22000000\nTOTAL | 165000000\nSON: CIENTO SESENTA Y CINCO MILLONES DE PESOS M/CTE |",
    { findings: [] },
  ],
  [
    "amounts in words of millions, which say no unit of the sheet",
    "Objeto | Valor\nVía | 143,1 millones\nPuente | 56,4 millones\nTotal | 199,5 millones",
    { findings: [] },
  ],
  [
    "a title that says millions of pesos stays a unit",
    "Presupuesto en millones de pesos |\nObjeto | Valor\nVía | 143\nPuente | 56\nTotal | 199",
    { findings: [], notes: ["scaled"] },
  ],
  [
    "amounts with «,oo» for no centavos, added right",
    "Objeto | Valor\nContrato | $ 1.250.000,oo\nPapelería | $ 350.000,oo\nTransporte | $ 400.000,oo\nTOTAL | $ 2.000.000,oo",
    { findings: [["number-as-text", "B2"]] },
  ],
  [
    "amounts with «,oo» for no centavos, a digit of the total changed",
    "Objeto | Valor\nContrato | $ 1.250.000,oo\nPapelería | $ 350.000,oo\nTransporte | $ 400.000,oo\nTOTAL | $ 2.200.000,oo",
    {
      findings: [
        ["total-mismatch", "B5"],
        ["number-as-text", "B2"],
      ],
      digits: [["B5", 2200000, 2000000]],
    },
  ],
  [
    "one line under TOTAL, which repeats it",
    "Rubro | Valor inicial\nAsistencia técnica | 199290000\nTOTAL | 199290000",
    { findings: [] },
  ],
  [
    "one line under TOTAL, which says something else",
    "Rubro | Valor inicial\nAsistencia técnica | 199290000\nTOTAL | 199920000",
    { findings: [], notes: ["unclear-total"] },
  ],
  ["three lines of inicial, adiciones and reducciones that hold", modified(217000000, 385000000), { findings: [] }],
  [
    "three lines of inicial, adiciones and reducciones, one with two digits in the wrong order, and its total with it",
    modified(271000000, 439000000),
    { findings: [["total-mismatch", "G3"]], digits: [["G3", 271000000, 217000000]], only: true },
  ],
  ["three lines of vigencias futuras that hold", future(92000000, 182000000), { findings: [] }],
  [
    "three lines of vigencias futuras, one of which leaves a year out, and its total with it",
    future(80000000, 170000000),
    { findings: [["total-mismatch", "E3"]], digits: [["E3", 80000000, 92000000]], only: true },
  ],
  [
    "three lines of vigencias futuras, one with something more that no slip of the pen explains",
    future(95000000, 185000000),
    { findings: [] },
  ],
  [
    "quantities by unit values typed, one product with two digits in the wrong order, and its total with it",
    priced("302000", "1562000"),
    { findings: [["product-mismatch", "E3"]] },
  ],
  ["quantities by unit values typed that hold", priced("320000", "1580000"), { findings: [] }],
  [
    "quantities by unit values typed, one product wrong under a total that is right",
    priced("302000", "1580000"),
    { findings: [["total-mismatch", "E6"]], digits: [["E3", 302000, 320000]] },
  ],
  [
    "unit values before IVA beside values with it",
    `
Objeto | Cantidad | Valor unitario | Valor total con IVA
Resmas | 10 | 15000 | 178500
Viajes | 4 | 80000 | 380800
Carpetas | 100 | 7500 | 892500
Total | | | 1451800`,
    { findings: [] },
  ],
  [
    "quantities by unit values with a discount in one row",
    `
Objeto | Cantidad | Valor unitario | Descuento | Valor total
Resmas | 10 | 15000 | 0 | 150000
Viajes | 4 | 80000 | 20000 | 300000
Carpetas | 100 | 7500 | 0 | 750000
Total | | | | 1200000`,
    { findings: [] },
  ],
  [
    "quantities by months by unit values, one of them with a single month",
    `
Objeto | Cantidad | Meses | Valor unitario | Valor total
Profesional | 2 | 6 | 4500000 | 54000000
Técnico | 1 | 11 | 3200000 | 35200000
Asesor | 3 | 1 | 7100000 | 21300000
Total | | | | 110500000`,
    { findings: [] },
  ],
];

export const otherUnits: readonly Kind[] = cases.map(([name, cells, expect]) => ({
  name,
  kind,
  selection: sheet("A1", cells),
  expect,
}));
