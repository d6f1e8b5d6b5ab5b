import type { RangeSelf, Ref } from "../Ref";

type Parted = Partial<Pick<RangeSelf, "others">>;

/** What an object of a RangeAreas stands for, block by block; any other object stands for itself. */
export function blocksOf({ type, self }: Ref): readonly object[] {
  const { others, ...first } = self as Parted;
  if (others === undefined || type === "RangeAreas") return [self];
  return [first, ...others.map((block) => ({ ...first, whole: undefined, ...block }))];
}

/** The value that all blocks share, else null, as Excel gives it. */
export function commonValue(values: readonly unknown[]): unknown {
  const [first, ...rest] = values;
  return rest.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}
