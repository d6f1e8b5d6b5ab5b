import type { Snapshot } from "../domain/workbook/Snapshot";

const isWritable = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);

/** A sheet whose name Excel does not take (ECMA-376 18.2.19 and Excel's limits), or has already; other programs write them. */
export function findUnwritableName({ sheets }: Snapshot): string | undefined {
  const names = sheets.map(({ name }) => name.toLowerCase());
  return sheets.find(({ name }, index) => !isWritable(name) || names.indexOf(name.toLowerCase()) < index)?.name;
}
