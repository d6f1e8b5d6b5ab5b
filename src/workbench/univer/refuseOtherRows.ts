import { ErrorType, ErrorValueObject, ReferenceNodeFactory } from "@univerjs/engine-formula";
import { patchOnce } from "./patchOnce";

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

function guard(node: TableNode, tableNow: () => Table | undefined): void {
  const execute = node.execute.bind(node);
  node.execute = () => {
    const table = tableNow();
    if (table !== undefined && isOutside(node, table)) node.setValue(errorOf(node, table));
    else execute();
  };
}

/** «[@a]» outside of the rows of its table is #VALUE! in Excel; Univer 0.25.1 gives the cell of that row, whatever it holds. */
export function refuseOtherRows(): void {
  patchOnce<Factory, unknown[], TableNode | undefined>(
    ReferenceNodeFactory.prototype,
    "_getTableReferenceNode",
    (make) =>
      function guarded(...args) {
        const node = make.apply(this, args);
        const [name = ""] = String(args[0]).split("[");
        if (node?._tableReferenceObject?.isCurrentRowForRange() === true)
          guard(node, () => this._getTableMap()?.get(name));
        return node;
      },
  );
}
