import type { Selection } from "../../src/domain/selection/Selection";
import { checkSelection } from "../../src/rules/selection/checkSelection";
import { measureCorpus } from "../corpus/measureCorpus";
import { draft } from "../corpus/sheet/draft";
import { random } from "../corpus/sheet/random";
import { toSelection } from "../corpus/sheet/toSelection";
import { measure, type Timing } from "./measure";

const sizes = [1_000, 10_000, 100_000];

/** A book of 10 columns: codes, words, a date, six amounts of which one is a formula, and totals below. */
function bigSelection(rows: number): Selection {
  const chance = random(rows);
  const d = draft("bench", `${rows} rows`);
  d.line(1, [
    "Rubro",
    "Concepto",
    "Fecha",
    "Inicial",
    "Adiciones",
    "Reducciones",
    "Definitiva",
    "Enero",
    "Febrero",
    "Marzo",
  ]);
  for (let row = 2; row <= rows; row += 1) {
    d.line(row, [`2.3.${row}`, `Concepto ${row}`]);
    d.put(row, 3, 46_000 + (row % 300), { format: "dd/mm/yyyy" });
    for (const column of [4, 5, 6, 8, 9, 10]) d.put(row, column, chance.pesos(1_000, 90_000_000), { format: "#,##0" });
    d.put(row, 7, `=D${row}+E${row}-F${row}`, { format: "#,##0" });
  }
  d.put(rows + 1, 2, "TOTAL");
  for (const column of [4, 5, 6, 7, 8, 9, 10]) d.column("sum", rows + 1, column, 2, rows);
  return toSelection(d.finish(), "full");
}

interface Result extends Timing {
  readonly rows: number;
  readonly rowsPerSecond: number;
}

/** Checking a selection of 10 columns, by number of rows; the cells are read before. */
export async function benchSelection() {
  const results: Result[] = [];
  for (const rows of sizes) {
    const selection = bigSelection(rows);
    const timing = await measure(rows > 10_000 ? 2 : 5, () => checkSelection(selection));
    results.push({ rows, ...timing, rowsPerSecond: Math.round((rows / timing.cpuMs) * 1000) });
  }
  return results;
}

/** False findings on right sheets, and slips found, by kind. */
export function benchCorpus() {
  const { all, kinds, slipKinds } = measureCorpus();
  return { all, kinds, slipKinds };
}
