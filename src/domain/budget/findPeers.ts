import { groupBy } from "../project/byKey";
import { normalizeText } from "../text/normalizeText";
import { similarityOfNormalized } from "../text/similarity";

/** Lines of the same unit whose objects reach this similarity are of one kind (for budget/unit-value-outlier). */
const similarObject = 0.7;

/** Above this many different objects per unit only equal ones are of one kind: comparing each with each would take minutes. */
const comparedObjects = 150;

/** A line as far as its kind matters; unitValue in pesos, undefined where it cannot be known. */
interface UnitLine {
  readonly unit: string;
  readonly object: string;
  readonly unitValue: number | undefined;
}

/** What the other lines of a kind cost per unit. */
export interface Peers {
  readonly count: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The peers of a line by its index; undefined when it has none. */
export type LinePeers = (index: number) => Peers | undefined;

interface Kind {
  readonly unit: string;
  readonly object: string;
  readonly order: number;
  readonly values: number[];
}

/** Finds for each line the other lines of the same unit and similar object; each kind is compared and sorted once. */
export function findPeers(lines: readonly UnitLine[]): LinePeers {
  const kinds = new Map<string, Kind>();
  const kindOf = lines.map((line) => addToKind(kinds, line));
  const families = groupBy([...kinds.values()], ({ unit }) => unit);
  const poolOfKind = new Map<Kind, readonly number[]>();
  const pools = new Map<string, readonly number[]>();
  return (index) => {
    const kind = kindOf[index];
    if (kind === undefined) return undefined;
    const pool = poolOfKind.get(kind) ?? mergeSimilar(kind, families.get(kind.unit) ?? [], pools);
    poolOfKind.set(kind, pool);
    return describeOthers(pool, lines[index]?.unitValue);
  };
}

function addToKind(kinds: Map<string, Kind>, line: UnitLine): Kind {
  const unit = normalizeText(line.unit);
  const object = normalizeText(line.object);
  // Normalised texts hold no line break.
  const key = `${unit}\n${object}`;
  const kind = kinds.get(key) ?? { unit, object, order: kinds.size, values: [] };
  if (line.unitValue !== undefined) kind.values.push(line.unitValue);
  kinds.set(key, kind);
  return kind;
}

/** Unit values of a kind and its similar ones, sorted; kinds with the same similar ones share one list. */
function mergeSimilar(kind: Kind, family: readonly Kind[], pools: Map<string, readonly number[]>): readonly number[] {
  if (family.length > comparedObjects) return sorted(kind.values);
  const similar = family.filter((other) => isSimilar(kind, other));
  const key = similar.map((other) => other.order).join();
  const pool = pools.get(key) ?? sorted(similar.flatMap((other) => other.values));
  pools.set(key, pool);
  return pool;
}

function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

function isSimilar(a: Kind, b: Kind): boolean {
  // Levenshtein is at least the difference in length.
  const longer = Math.max(a.object.length, b.object.length);
  const shorter = Math.min(a.object.length, b.object.length);
  return shorter >= longer * similarObject && similarityOfNormalized(a.object, b.object) >= similarObject;
}

/** Describes a sorted pool without one of its values. */
function describeOthers(pool: readonly number[], own: number | undefined): Peers | undefined {
  const skip = own === undefined ? pool.length : lowerBound(pool, own);
  const count = own === undefined ? pool.length : pool.length - 1;
  if (count < 1) return undefined;
  const at = (position: number): number => pool[position < skip ? position : position + 1] ?? Number.NaN;
  const half = Math.floor(count / 2);
  const median = count % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  return { count, median, min: at(0), max: at(count - 1) };
}

/** First position of a sorted list whose value is not below `value`. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
