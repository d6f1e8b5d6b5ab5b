import { placeFactor } from "./riskFormulas";

/** Words in the row of impacts for each side: its corner and five levels. */
const wordsOfSide = 6;

/** Cells of the map: row of the impact words, column of the probability words from 5 down to 1. */
const areas = { impacts: "$A$6:$M$6", probabilities: "$A$7:$A$11", first: "$A$7" } as const;

function formulaOn(sheet: string): string {
  const [impacts, probabilities, first] = [areas.impacts, areas.probabilities, areas.first].map((at) => sheet + at);
  const probability = `LEFT(INDEX(${probabilities},1+ROW()-ROW(${first})))`;
  // Univer 0.25.1 compares the columns of a range wrongly with one column; their differences it does not.
  const headings = `SUMPRODUCT(--(COLUMN(${impacts})-COLUMN()<=0),--(${impacts}<>""))`;
  return `=(10*${probability}+MOD(${headings}-1,${wordsOfSide}))*${placeFactor}`;
}

/**
 * The place of a cell of the map as `Orden` in tRiesgos counts it, 530000 for probability 5 and impact 3: read from the
 * headings of its row and column, so that rows and columns that a person inserts do no harm.
 */
export const ownPlace = { name: "celdaMapa", formulaOn } as const;
