/** Changes every text with "=" at its beginning inside a rule, at any depth. */
export function mapFormulas<T>(rule: T, change: (formula: string) => string): T {
  // The compiler cannot follow that every part keeps its kind.
  return mapPart(rule, change) as T;
}

function mapPart(rule: unknown, change: (formula: string) => string): unknown {
  if (typeof rule === "string") return rule.startsWith("=") ? change(rule) : rule;
  if (typeof rule !== "object" || rule === null) return rule;
  if (Array.isArray(rule)) return rule.map((part) => mapPart(part, change));
  return Object.fromEntries(Object.entries(rule).map(([key, part]) => [key, mapPart(part, change)]));
}
