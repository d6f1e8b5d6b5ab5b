import type { Host } from "../Host";
import { does, type HostClass, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { type RangeSelf, type Ref, ref, type Targets } from "../Ref";
import { asBoolean, boundedArea } from "./access";
import { assertUnlocked } from "./protect";
import { contentOf } from "./shiftCells";

/** Keeps the first row of each group that agrees in some columns (from 0), whatever the case; the others close up. */
function removeDuplicates(
  host: Host,
  range: RangeSelf,
  [columns, header]: readonly unknown[],
): Ref<"RemoveDuplicatesResult"> {
  const { sheet } = range;
  const area = boundedArea(range);
  assertUnlocked(host, range);
  if (!Array.isArray(columns) || columns.some((one) => typeof one !== "number" || one < 0 || one >= area.columns))
    return refuse("InvalidArgument", "columns: numbers of columns of the range, from 0.");
  const head = asBoolean(header, "includesHeader") ? 1 : 0;
  const body = { ...area, row: area.row + head, rows: area.rows - head };
  const rows = host.book.read(sheet, body);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(
      columns.map((column: number) => {
        const { value = "" } = row[column] ?? {};
        return typeof value === "string" ? value.toLowerCase() : value;
      }),
    );
    return !seen.has(key) && seen.add(key);
  });
  const empty = Array.from({ length: body.columns }, () => ({ value: "" }));
  host.book.write(
    sheet,
    body,
    rows.map((_, index) => kept[index]?.map(contentOf) ?? empty),
  );
  const filled = (list: typeof rows) => list.filter((row) => row.some(({ value }) => value !== "")).length;
  return ref("RemoveDuplicatesResult", { removed: rows.length - kept.length, uniqueRemaining: filled(kept) });
}

export const duplicates: Readonly<Record<string, Member<RangeSelf>>> = {
  RemoveDuplicates: does("1.9", (range, args, host) => removeDuplicates(host, range, args)),
};

export const removeDuplicatesResultClass: HostClass<Targets["RemoveDuplicatesResult"]> = {
  members: {
    Removed: reads("1.9", ({ removed }) => removed),
    UniqueRemaining: reads("1.9", ({ uniqueRemaining }) => uniqueRemaining),
  },
  byReference: true,
};
