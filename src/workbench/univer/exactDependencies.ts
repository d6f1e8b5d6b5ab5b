import type { Injector, IRange } from "@univerjs/core";
import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { RangeReaders } from "./RangeReaders";
import { innerOf } from "./UniverParts";

interface RangeItem {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
  readonly id: number;
}

interface DependencyTree {
  readonly treeId: number;
  readonly rangeList: readonly Omit<RangeItem, "id">[];
}

interface Manager {
  _dependencyRTreeCache: RangeReaders;
  addDependencyRTreeCache(tree: DependencyTree): void;
  _removeDependencyRTreeCache(treeId: number | undefined): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  _removeAllTreeMap(treeId: number | undefined): void;
  openKdTree(): void;
  reset(): void;
}

/** The formulas of the calculation that begins, by their numbers. */
interface Generator {
  readonly _dependencyTreeCache: ReadonlyMap<number, unknown>;
}

type UnitRange = DependencyTree["rangeList"][number];

function isSameRange(a: UnitRange, b: UnitRange | undefined): boolean {
  return (
    a.sheetId === b?.sheetId &&
    a.unitId === b.unitId &&
    a.range.startRow === b.range.startRow &&
    a.range.endRow === b.range.endRow &&
    a.range.startColumn === b.range.startColumn &&
    a.range.endColumn === b.range.endColumn
  );
}

function areSame(ranges: readonly UnitRange[], others: readonly UnitRange[] | undefined): boolean {
  return ranges.length === others?.length && ranges.every((range, index) => isSameRange(range, others[index]));
}

/**
 * Univer 0.25.1 notes the ranges that a formula reads one by one. It takes them away as one block a sheet, and only those on
 * the formula's own sheet when that sheet changes: what reads other sheets stays noted under a number that no formula has any
 * more, and each calculation complains of it («Dependency tree not found»). And it notes all of them once more at each
 * calculation, and finds each as often. Here those that have changed are noted, and all are taken away as they were noted. A
 * formula may also go while Univer gathers what all of them read, and is then noted once more: when a calculation begins, what
 * is noted of a formula that it does not know goes.
 */
export function removeExactRanges(injector: Injector): void {
  const manager = innerOf<Manager>(injector.get(IDependencyManagerService));
  const readers = new RangeReaders();
  manager._dependencyRTreeCache = readers;
  const noted = new Map<number, readonly RangeItem[]>();
  const { _dependencyTreeCache: trees } = innerOf<Generator>(injector.get(IFormulaDependencyGenerator));
  const { addDependencyRTreeCache: add, _removeAllTreeMap: forget, openKdTree: begin, reset } = manager;
  const remove = (treeId = Number.NaN) => {
    readers.bulkRemove(noted.get(treeId) ?? []);
    noted.delete(treeId);
  };
  manager.addDependencyRTreeCache = function note(tree) {
    if (areSame(tree.rangeList, noted.get(tree.treeId))) return;
    remove(tree.treeId);
    const items = tree.rangeList.map(({ unitId, sheetId, range }) => ({
      unitId,
      sheetId,
      range: { ...range },
      id: tree.treeId,
    }));
    noted.set(tree.treeId, items);
    add.call(this, tree);
  };
  manager._removeDependencyRTreeCache = remove;
  manager._removeAllTreeMap = function drop(treeId) {
    remove(treeId);
    forget.call(this, treeId);
  };
  manager._removeDependencyRTreeCacheById = () => {};
  manager.openKdTree = function beginKnown() {
    for (const treeId of noted.keys()) if (!trees.has(treeId)) this._removeAllTreeMap(treeId);
    begin.call(this);
  };
  manager.reset = function forgetAll() {
    noted.clear();
    reset.call(this);
  };
}
