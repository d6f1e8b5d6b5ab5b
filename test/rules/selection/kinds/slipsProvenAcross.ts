import type { Kind } from "./Kind";
import { sheet } from "./sheet";

const kind = "slips proven across";

const departments = (q4: string): string => `
Department | Q1 | Q2 | Q3 | Q4 | FY total
Police | 175 | 3707 | 3633 | 1778 | =SUM(B2:E2)
Fire | 1262 | 3738 | 2278 | 3009 | =SUM(B3:E3)
Parks | 779 | 714 | 2097 | 185 | =SUM(B4:E4)
Library | 2621 | 1529 | 3696 | 2069 | =SUM(B5:E5)
Grand total | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | ${q4} | =SUM(F2:F5)`;

/** Trips between places: nothing on the diagonal. */
const trips = (total: number): string => `
Origen / destino | Norte | Sur | Oriente | Centro | Total
Norte | | 8547 | 6043 | 6474 | 21064
Sur | 5383 | | 8208 | 5756 | 19347
Oriente | 953 | 4938 | | 5446 | ${total}
Centro | 5096 | 3243 | 2348 | | 10687`;

const points = (total: number): string => `
Orden | Proponente | Técnico (60) | Económico (30) | Industria nacional (10) | Puntaje total
1 | Uno | 44 | 25 | 8 | 77
2 | Dos | 51 | 25 | 4 | 80
3 | Tres | 42 | 25 | 9 | 76
4 | Cuatro | 48 | 19 | 0 | 67
5 | Cinco | 30 | 28 | 9 | ${total}
6 | Seis | 42 | 10 | 1 | 53`;

const taxes = (tax: number): string => `
Ítem | Descripción | Subtotal | IVA 19 % | Total
1 | Resma | 2643000 | 502170 | 3145170
2 | Tóner | 338400 | 64296 | 402696
3 | Silla | 3729600 | 708624 | 4438224
4 | Escritorio | 1674400 | 318136 | 1992536
| TOTALES | 8385400 | ${tax} | 9978626`;

const chapters = (from: string): string => `
Ítem | Descripción | Valor
1 | CAPÍTULO 1 |
1.1 | Localización | 50803200
1.2 | Descapote | 2397000
 | Subtotal capítulo 1 | =SUM(C3:C4)
2 | CAPÍTULO 2 |
2.1 | Excavación | 589300
2.2 | Concreto | 25268100
2.3 | Acero | 10271900
 | Subtotal capítulo 2 | =SUM(${from}:C9)
 | COSTO DIRECTO | =C5+C10`;

/** A definitive amount, typed, and totals of the columns as they stand. */
const movements = (definitive: number, last: number, totalOf: "above" | "below"): string => {
  const total = `TOTAL | 17700000 | 3400000 | 1900000 | ${last}`;
  const lines = `2.3.1 | 5000000 | 700000 | 200000 | 5500000
2.3.2 | 3200000 | 900000 | 300000 | 3800000
2.3.3 | 4100000 | 600000 | 500000 | ${definitive}
2.3.4 | 2300000 | 800000 | 400000 | 2700000
2.3.5 | 3100000 | 400000 | 500000 | 3000000`;
  const heads = "Rubro | Inicial | Adiciones | Reducciones | Definitiva";
  return totalOf === "above" ? `\n${heads}\n${total}\n${lines}` : `\n${heads}\n${lines}\n${total}`;
};

const movedSlip: Kind["expect"] = {
  findings: [["total-mismatch", "E4"]],
  digits: [["E4", 4_700_000, 4_200_000]],
  only: true,
};

const right = { findings: [] };
const found = (code: string, cell: string): Kind["expect"] => ({ findings: [[code, cell]] });

/** Sums that only their neighbours, across or by their numbers, prove to be wrong; and the same sheets without the slip. */
export const slipsProvenAcross: readonly Kind[] = [
  { name: "quarters all added", kind, selection: sheet("A1", departments("=SUM(E2:E5)")), expect: right },
  { name: "quarters, one total typed as it is", kind, selection: sheet("A1", departments("7041")), expect: right },
  {
    name: "quarters, one total typed and one off",
    kind,
    selection: sheet("A1", departments("7042")),
    expect: found("formula-overwritten", "E6"),
  },
  { name: "a matrix with an empty diagonal", kind, selection: sheet("A1", trips(11_337)), expect: right },
  {
    name: "a matrix with an empty diagonal, a cell counted twice",
    kind,
    selection: sheet("A1", trips(16_783)),
    expect: found("total-mismatch", "F4"),
  },
  {
    name: "additions and reductions, with their total",
    kind,
    selection: sheet("A1", movements(4_200_000, 19_200_000, "below")),
    expect: right,
  },
  {
    name: "additions and reductions, a digit of a definitive amount changed and its total with it",
    kind,
    selection: sheet("A1", movements(4_700_000, 19_700_000, "below")),
    expect: movedSlip,
  },
  {
    name: "additions and reductions below their total, a digit of a definitive amount changed and its total with it",
    kind,
    selection: sheet("A1", movements(4_700_000, 19_700_000, "above")),
    expect: { ...movedSlip, findings: [["total-mismatch", "E5"]], digits: [["E5", 4_700_000, 4_200_000]] },
  },
  { name: "points of bidders", kind, selection: sheet("A1", points(67)), expect: right },
  {
    name: "points of bidders, a digit of a total changed",
    kind,
    selection: sheet("A1", points(69)),
    expect: found("total-mismatch", "F6"),
  },
  { name: "IVA 19 % by line", kind, selection: sheet("A1", taxes(1_593_226)), expect: right },
  {
    name: "IVA 19 % by line, a digit of its total changed",
    kind,
    selection: sheet("A1", taxes(1_093_226)),
    expect: found("total-mismatch", "D6"),
  },
  { name: "chapters of works", kind, selection: sheet("A1", chapters("C7")), expect: right },
  {
    name: "chapters of works, the first line of one left out",
    kind,
    selection: sheet("A1", chapters("C8")),
    expect: found("total-mismatch", "C10"),
  },
];
