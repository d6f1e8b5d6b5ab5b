import { accounts } from "./accounts";
import { besideAndAbove } from "./besideAndAbove";
import { books } from "./books";
import { books2 } from "./books2";
import { books3 } from "./books3";
import { books4 } from "./books4";
import { books5 } from "./books5";
import { books6 } from "./books6";
import { closing } from "./closing";
import { formulaStyles } from "./formulaStyles";
import { formulaSums } from "./formulaSums";
import { hierarchies } from "./hierarchies";
import { judge } from "./judge";
import type { Kind } from "./Kind";
import { noAmounts } from "./noAmounts";
import { oddColumns } from "./oddColumns";
import { contracts } from "./offices/contracts";
import { english } from "./offices/english";
import { execution } from "./offices/execution";
import { habits } from "./offices/habits";
import { links } from "./offices/links";
import { lists } from "./offices/lists";
import { otherUnits } from "./offices/otherUnits";
import { plans } from "./offices/plans";
import { texts as officeTexts } from "./offices/texts";
import { treasury } from "./offices/treasury";
import { works } from "./offices/works";
import { partialSums } from "./partialSums";
import { partialTotals } from "./partialTotals";
import { productsAndRates } from "./productsAndRates";
import { roundings } from "./roundings";
import { silentPasses } from "./silentPasses";
import { slipsAcross } from "./slipsAcross";
import { slipsInShapes } from "./slipsInShapes";
import { slipsInTables } from "./slipsInTables";
import { slipsOfFormulas } from "./slipsOfFormulas";
import { slipsOfSurroundings } from "./slipsOfSurroundings";
import { slipsOfTyped } from "./slipsOfTyped";
import { slipsProvenAcross } from "./slipsProvenAcross";
import { statements } from "./statements";
import { stress } from "./stress";
import { surroundings } from "./surroundings";
import { texts } from "./texts";
import { wanted } from "./wanted";
import { writtenBlind } from "./writtenBlind";

const kinds: readonly Kind[] = [
  ...accounts,
  ...books,
  ...books2,
  ...books3,
  ...books4,
  ...books5,
  ...books6,
  ...closing,
  ...formulaStyles,
  ...formulaSums,
  ...hierarchies,
  ...noAmounts,
  ...productsAndRates,
  ...oddColumns,
  ...partialSums,
  ...partialTotals,
  ...roundings,
  ...silentPasses,
  ...slipsAcross,
  ...slipsInShapes,
  ...slipsInTables,
  ...slipsOfFormulas,
  ...slipsOfTyped,
  ...slipsProvenAcross,
  ...slipsOfSurroundings,
  ...statements,
  ...stress,
  ...besideAndAbove,
  ...surroundings,
  ...texts,
  ...contracts,
  ...english,
  ...execution,
  ...habits,
  ...links,
  ...lists,
  ...otherUnits,
  ...plans,
  ...officeTexts,
  ...treasury,
  ...works,
  ...writtenBlind,
];

describe("a sheet of a kind seen in real books", () => {
  it.each(kinds.filter(({ name }) => !wanted.includes(name)))("is judged as its reader wants: $kind, $name", (kind) => {
    const { findings, digits, notes } = judge(kind);
    const { expect: reader } = kind;
    expect(findings).toEqual(reader.findings);
    expect(digits).toEqual(reader.digits ?? digits);
    expect(notes).toEqual(reader.notes ?? notes);
  });

  it("is told apart by its name, also where it is wanted still", () => {
    const names = kinds.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  });
});
