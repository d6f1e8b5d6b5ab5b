import type { CorpusSheet } from "../sheet/CorpusSheet";
import type { Random } from "../sheet/random";

/** Makes one sheet of a kind; the seed gives the amounts. */
export type Shape = (chance: Random) => CorpusSheet;
