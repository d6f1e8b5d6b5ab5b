import { ErrorType, ErrorValueObject, ReferenceNodeFactory } from "@univerjs/engine-formula";
import { innerOf } from "./UniverParts";

/** The parts of Univer's node for a reference to a table that are needed here. */
interface TableNode {
  readonly _runtimeService: {
    readonly currentUnitId: string;
    readonly currentSubUnitId: string;
    readonly currentRow: number;
  };
  readonly _tableReferenceObject?: { readonly isCurrentRowForRange: () => boolean };
  execute: () => void;
  readonly setValue: (value: ErrorValueObject) => void;
}

/** A table as it stands. */
interface Table {
  readonly sheetId: string;
  readonly range: { readonly startRow: number; readonly endRow: number };
}

/** What Univer makes the node with; it keeps nodes, also when the table has grown since. */
interface Factory {
  readonly _getTableMap: () => ReadonlyMap<string, Table> | undefined;
}

type Make = (this: Factory, ...args: unknown[]) => TableNode | undefined;

/** The tests load this file again and again, and Univer once. */
const done = Symbol.for("gobernanza.refuseOtherRows");

/** #VALUE! that depends on the whole table: when it grows or shrinks, the row may be one of its own. */
function errorOf({ _runtimeService }: TableNode, { sheetId, range }: Table): ErrorValueObject {
  const error = ErrorValueObject.create(ErrorType.VALUE);
  const place = { unitId: _runtimeService.currentUnitId, sheetId, range };
  return Object.create(error, { toUnitRange: { value: () => place } });
}

function isOutside({ _runtimeService }: TableNode, { sheetId, range }: Table): boolean {
  const { currentSubUnitId, currentRow } = _runtimeService;
  return currentSubUnitId !== sheetId || currentRow <= range.startRow || currentRow > range.endRow;
}

/** «[@a]» outside of the rows of its table is #VALUE! in Excel; Univer 0.25.1 gives the cell of that row, whatever it holds. */
export function refuseOtherRows(): void {
  const factory = innerOf<Record<string | symbol, Make>>(ReferenceNodeFactory.prototype);
  if (done in factory) return;
  const make = factory._getTableReferenceNode as Make;
  factory[done] = make;
  factory._getTableReferenceNode = function guarded(...args) {
    const node = make.apply(this, args);
    if (node?._tableReferenceObject?.isCurrentRowForRange() !== true) return node;
    const [name = ""] = String(args[0]).split("[");
    const execute = node.execute.bind(node);
    node.execute = () => {
      const table = this._getTableMap()?.get(name);
      if (table !== undefined && isOutside(node, table)) node.setValue(errorOf(node, table));
      else execute();
    };
    return node;
  };
}
