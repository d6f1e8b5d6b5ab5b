import { type IRTreeItem, type IUnitRange, RTree } from "@univerjs/core";

type Reader = IRTreeItem["id"];

interface Entry {
  readonly item: IRTreeItem;
  readonly readers: Set<Reader>;
}

function keyOf({ unitId, sheetId, range }: IUnitRange): string {
  const { startRow, startColumn, endRow, endColumn } = range;
  return `${unitId} ${sheetId} ${startRow} ${startColumn} ${endRow} ${endColumn}`;
}

/**
 * Which formulas read a range. Univer 0.25.1 keeps a range once for each formula that reads it, and a thousand rows may read the
 * same column: here each range stands once in Univer's tree, under a number, with its readers.
 */
export class RangeReaders {
  private readonly ranges = new RTree(true);
  private readonly entries = new Map<Reader, Entry>();
  private readonly byRange = new Map<string, Entry>();
  private last = 0;

  private entryOf(range: IUnitRange): Entry {
    const key = keyOf(range);
    const known = this.byRange.get(key);
    if (known !== undefined) return known;
    this.last += 1;
    const entry = { item: { ...range, range: { ...range.range }, id: this.last }, readers: new Set<Reader>() };
    this.byRange.set(key, entry);
    this.entries.set(this.last, entry);
    this.ranges.insert(entry.item);
    return entry;
  }

  bulkInsert(items: readonly IRTreeItem[]): void {
    for (const { id, ...range } of items) this.entryOf(range).readers.add(id);
  }

  /** A range that nobody reads any more stays until the next calculation: most are read again by then. */
  bulkRemove(items: readonly IRTreeItem[]): void {
    for (const item of items) this.byRange.get(keyOf(item))?.readers.delete(item.id);
  }

  bulkSearch(ranges: IUnitRange[], except?: ReadonlySet<Reader>): Set<Reader> {
    const found = new Set<Reader>();
    for (const number of this.ranges.bulkSearch(ranges))
      for (const reader of this.entries.get(number)?.readers ?? []) if (!except?.has(reader)) found.add(reader);
    return found;
  }

  /** Begins a calculation. */
  openKdTree(): void {
    for (const [key, { item, readers }] of this.byRange) {
      if (readers.size > 0) continue;
      this.ranges.remove(item);
      this.byRange.delete(key);
      this.entries.delete(item.id);
    }
    this.ranges.openKdTree();
  }

  closeKdTree(): void {
    this.ranges.closeKdTree();
  }

  clear(): void {
    this.ranges.clear();
    this.entries.clear();
    this.byRange.clear();
  }

  /** The ranges that are read, and by whom. */
  list(): readonly (readonly [string, readonly Reader[]])[] {
    return [...this.byRange].map(([key, { readers }]) => [key, [...readers]] as const);
  }
}
