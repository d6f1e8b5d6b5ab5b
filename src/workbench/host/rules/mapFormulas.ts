/** Changes every text with "=" at its beginning inside a rule, at any depth. */
export function mapFormulas(rule: unknown, change: (formula: string) => string): unknown {
  if (typeof rule === "string") return rule.startsWith("=") ? change(rule) : rule;
  if (typeof rule !== "object" || rule === null) return rule;
  if (Array.isArray(rule)) return rule.map((part) => mapFormulas(part, change));
  return Object.fromEntries(Object.entries(rule).map(([key, part]) => [key, mapFormulas(part, change)]));
}
