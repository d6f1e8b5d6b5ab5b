/** The help of a column or field; the months of the schedule share one text. */
export function helpOf(group: Readonly<Record<string, string>>, key: string): string {
  return group[key.replace(/^month\d+$/, "month")] ?? "";
}
