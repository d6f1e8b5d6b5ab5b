import { ErrorType, ErrorValueObject, ReferenceNodeFactory } from "@univerjs/engine-formula";

/** The parts of Univer's node for a reference to a table that are needed here. */
interface TableNode {
  readonly _runtimeService: {
    readonly currentUnitId: string;
    readonly currentSubUnitId: string;
    readonly currentRow: number;
  };
  readonly _tableReferenceObject?: {
    readonly isCurrentRowForRange: () => boolean;
    readonly _tableData: {
      readonly sheetId: string;
      readonly range: { readonly startRow: number; readonly endRow: number };
    };
  };
  execute: () => void;
  readonly setValue: (value: ErrorValueObject) => void;
}

type Make = (...args: unknown[]) => TableNode | undefined;

/** The tests load this file again and again, and Univer once. */
const done = Symbol.for("gobernanza.refuseOtherRows");

/** #VALUE! that depends on the whole table: when it grows or shrinks, the row may be one of its own. */
function errorOf({ _runtimeService, _tableReferenceObject: table }: TableNode): ErrorValueObject {
  const error = ErrorValueObject.create(ErrorType.VALUE);
  if (table === undefined) return error;
  const { sheetId, range } = table._tableData;
  const place = { unitId: _runtimeService.currentUnitId, sheetId, range };
  return Object.create(error, { toUnitRange: { value: () => place } }) as ErrorValueObject;
}

function isOutside({ _runtimeService, _tableReferenceObject: table }: TableNode): boolean {
  if (table === undefined || !table.isCurrentRowForRange()) return false;
  const { sheetId, range } = table._tableData;
  const { currentSubUnitId, currentRow } = _runtimeService;
  return currentSubUnitId !== sheetId || currentRow <= range.startRow || currentRow > range.endRow;
}

/** «[@a]» outside of the rows of its table is #VALUE! in Excel; Univer 0.25.1 gives the cell of that row, whatever it holds. */
export function refuseOtherRows(): void {
  const factory = ReferenceNodeFactory.prototype as unknown as Record<string | symbol, Make>;
  if (done in factory) return;
  const make = factory._getTableReferenceNode as Make;
  factory[done] = make;
  factory._getTableReferenceNode = function guarded(this: object, ...args) {
    const node = make.apply(this, args);
    if (node?._tableReferenceObject?.isCurrentRowForRange() !== true) return node;
    const execute = node.execute.bind(node);
    node.execute = () => (isOutside(node) ? node.setValue(errorOf(node)) : execute());
    return node;
  };
}
