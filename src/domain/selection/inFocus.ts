import type { Finding } from "../findings/Finding";
import { type Area, parseArea } from "../workbook/address";
import type { Selection } from "./Selection";

/** Whether a finding touches what the person selected: its cells, the lines that it adds, or the cells that its slips name. */
export function inFocus({ focus }: Selection, finding: Finding): boolean {
  const wanted = focus === undefined ? undefined : parseArea(focus);
  if (wanted === undefined) return true;
  const places = [...finding.places, ...(finding.explanations ?? []).map(({ place }) => place)];
  const cells = places.flatMap((place) => ("cell" in place ? [place.cell] : []));
  const areas = "area" in finding.params ? String(finding.params.area).split(", ") : [];
  return [...cells, ...areas].some((address) => meets(parseArea(address), wanted));
}

function meets(a: Area | undefined, b: Area): boolean {
  if (a === undefined) return false;
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
