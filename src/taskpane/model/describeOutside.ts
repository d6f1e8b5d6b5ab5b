import type { Finding } from "../../domain/findings/Finding";
import type { TotalInput } from "./describeTotal";
import type { FindingView } from "./FindingView";

/** «A11: 2 · Alquiler de equipos · $5.000.000»: what stands outside a table; undefined for any other finding. */
export function describeOutside(finding: Finding): FindingView["outside"] {
  if (finding.code !== "book/row-outside-table") return undefined;
  const { content, count } = finding.params;
  return { lines: content.map(({ cell, text }) => `${cell}: ${text}`), rest: count - content.length };
}

/** «2 renglones en la tabla» before and «4 renglones en la tabla» after; undefined for any other finding. */
export function describeSize(finding: Finding, { texts }: TotalInput): ((size: number) => string) | undefined {
  if (finding.code !== "book/row-outside-table") return undefined;
  const { side } = finding.params;
  return side === "under" || side === "above" ? texts.review.tableRows : texts.review.tableColumns;
}
