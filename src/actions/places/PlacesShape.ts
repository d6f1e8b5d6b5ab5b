import type { DashboardBook } from "../dashboard/DashboardBook";
import { indexAt, mostIndices } from "./PlaceFrame";

/** What decides the shape of the sheet. */
export interface PlacesShape {
  /** Positions in the table of municipalities, and how many rows of it have a name. */
  readonly positions: readonly number[];
  readonly listed: number;
  readonly indices: readonly string[];
}

/** Of each text whether it is the first of its name, whatever its capitals. */
const firstsOf = (texts: readonly string[]) => {
  const keys = texts.map((text) => text.toLowerCase());
  return keys.map((key, index) => keys.indexOf(key) === index);
};

/** The municipalities of the list, each once, and the indices with a value in some year. */
export function shapeOf({ project, positions }: DashboardBook): PlacesShape {
  const names = project.municipalities.map(({ name }) => name);
  const isFirst = firstsOf(names);
  const valued = project.indices.flatMap(({ index, value, year }) =>
    typeof value === "number" && typeof year === "number" && index !== "" ? [index] : [],
  );
  const firstOf = firstsOf(valued);
  return {
    positions: positions("municipalities").filter((_, at) => isFirst[at] && names[at] !== ""),
    listed: names.filter((name) => name !== "").length,
    indices: valued.filter((_, at) => firstOf[at]).slice(0, mostIndices),
  };
}

/** A condition, without «=»: municipalities or indices that came since; `cellOf` tells the cell of the n-th index. */
export function staleOf(
  { listed, indices }: Pick<PlacesShape, "listed" | "indices">,
  { column }: DashboardBook,
  cellOf = (n: number) => indexAt("index", n),
): string {
  const [index, value, year] = (["index", "value", "year"] as const).map((key) => column("indices", key));
  const valued = `ISNUMBER(${value})*ISNUMBER(${year})`;
  const shown = indices.map((_, n) => `SUMPRODUCT((${index}=${cellOf(n)})*${valued})`);
  const names = `SUMPRODUCT(--(LEN(${column("municipalities", "name")})>0))<>${listed}`;
  return `OR(${names},SUMPRODUCT((LEN(${index})>0)*${valued})>${["0", ...shown].join("+")})`;
}
