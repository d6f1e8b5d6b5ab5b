/** Our charts bear names that begin so; all others are a person's. */
export function isOurChart(name: string): boolean {
  return name.startsWith("grafico");
}
