import type { Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import { innerOf } from "./UniverParts";

interface RangeItem {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: unknown;
  readonly id: number;
}

interface DependencyTree {
  readonly treeId: number;
  readonly rangeList: readonly Omit<RangeItem, "id">[];
}

interface Manager {
  _dependencyRTreeCache: { bulkRemove(items: readonly RangeItem[]): void };
  addDependencyRTreeCache(tree: DependencyTree): void;
  _removeDependencyRTreeCache(treeId: number | undefined): void;
  _removeAllTreeMap(treeId: number | undefined): void;
}

/**
 * Univer 0.25.1 notes the ranges that a formula reads one by one. It takes them away as one block a sheet, and only those on
 * the formula's own sheet when that sheet changes: what reads other sheets stays noted under a number that no formula has any
 * more, and each calculation complains of it («Dependency tree not found»). Here all are taken away, as they were noted.
 */
export function removeExactRanges(injector: Injector): void {
  const manager = innerOf<Manager>(injector.get(IDependencyManagerService));
  const noted = new Map<number, readonly RangeItem[]>();
  const [add, forget] = [manager.addDependencyRTreeCache, manager._removeAllTreeMap];
  const remove = (treeId = Number.NaN) => {
    manager._dependencyRTreeCache.bulkRemove(noted.get(treeId) ?? []);
    noted.delete(treeId);
  };
  manager.addDependencyRTreeCache = function note(tree) {
    const items = tree.rangeList.map(({ unitId, sheetId, range }) => ({ unitId, sheetId, range, id: tree.treeId }));
    noted.set(tree.treeId, [...(noted.get(tree.treeId) ?? []), ...items]);
    add.call(this, tree);
  };
  manager._removeDependencyRTreeCache = remove;
  manager._removeAllTreeMap = function drop(treeId) {
    remove(treeId);
    forget.call(this, treeId);
  };
}
