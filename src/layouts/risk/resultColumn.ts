import type { Column } from "../Layout";

/** Makes calculated columns, each with the native formula of its key. */
export function resultColumn<Key extends string>(formulas: Readonly<Record<Key, string>>) {
  return (key: Key, header: string, width: number, format?: string): Column => ({
    key,
    header,
    kind: "computed",
    width,
    formula: formulas[key],
    ...(format === undefined ? {} : { format }),
  });
}
