import { formatArea } from "../../domain/workbook/address";
import { intersect } from "../../domain/workbook/areas";
import type { BookChange } from "./Book";
import { isAsked, tell, tellOfSheet, tellOfTable, workbookActivated, workbookTarget } from "./events";
import { type Host, type HostEvent, hasApi } from "./Host";
import { tellBindings, tellSelectedBindings } from "./objects/bindings";
import { activateChart } from "./objects/chartEvents";
import { valueType } from "./objects/texts";

/** Before and after of a single cell, from ExcelApi 1.9 on. */
function detailsOf({ settings }: Host, { values }: BookChange): HostEvent["args"] {
  if (values?.after === undefined || !hasApi(settings.requirementSet, "1.9")) return {};
  return {
    valueBefore: values.before,
    valueAfter: values.after,
    valueTypeBefore: valueType(values.before),
    valueTypeAfter: valueType(values.after),
  };
}

/** Who did it is told from ExcelApi 1.14 on. */
function changeArgs(host: Host, change: BookChange): HostEvent["args"] {
  const { settings } = host;
  const isTold = hasApi(settings.requirementSet, "1.14");
  return {
    changeType: "RangeEdited",
    source: "Local",
    address: formatArea(change.area),
    ...(isTold ? { triggerSource: change.byHand ? "Unknown" : "ThisLocalAddin" } : {}),
    shiftDirection: "None",
    ...detailsOf(host, change),
  };
}

function tellChange(host: Host, change: BookChange): void {
  const { sheet, area } = change;
  const args = changeArgs(host, change);
  tellOfSheet(host, "DataChanged", sheet, args);
  tellBindings(host, change);
  if (change.formulasBefore !== undefined) tellOfSheet(host, "FormulaChanged", sheet, formulaArgs(host, change));
  for (const table of host.book.tables())
    if (table.sheet === sheet && intersect(table.area, area) !== undefined)
      tellOfTable(host, "DataChanged", table, args);
}

/** The event of a cell that gets a formula waits for its result, when somebody asked for the event. */
async function tellWhenKnown(host: Host, change: BookChange): Promise<void> {
  const { sheet, area, values } = change;
  const isAwaited = [workbookTarget, sheet].some((target) => isAsked(host, `${target}.DataChanged`));
  if (values === undefined || values.after !== undefined || !isAwaited) {
    tellChange(host, change);
    return;
  }
  await host.book.settle();
  const after = host.book.sheets().some(({ id }) => id === sheet)
    ? host.book.read(sheet, area)[0]?.[0]?.value
    : undefined;
  tellChange(host, after === undefined ? change : { ...change, values: { before: values.before, after } });
}

/** Docs: previous formulas are told cell by cell; the host knows them of what changed in one write. */
function formulaArgs({ settings }: Host, { area, byHand, formulasBefore = [] }: BookChange): HostEvent["args"] {
  const isTold = hasApi(settings.requirementSet, "1.14");
  const details = formulasBefore.map(({ row, column, formula }) => ({
    cellAddress: formatArea({ row, column, rows: 1, columns: 1 }),
    previousFormula: formula,
  }));
  return {
    source: "Local",
    address: formatArea(area),
    formulaDetails: details,
    ...(isTold ? { triggerSource: byHand ? "Unknown" : "ThisLocalAddin" } : {}),
  };
}

/** What follows when other cells are selected: a sheet is left for another, and so are tables and charts. */
function selectionTeller(host: Host): () => void {
  let shown = host.book.activeSheet();
  return () => {
    const { sheet, area } = host.book.selection();
    activateChart(host, undefined);
    tellSelectedBindings(host, { sheet, area });
    if (sheet !== shown) {
      tellOfSheet(host, "Deactivated", shown);
      tellOfSheet(host, "Activated", sheet);
    }
    shown = sheet;
    tellOfSheet(host, "SelectionChanged", sheet, { address: formatArea(area) });
    for (const table of host.book.tables()) {
      if (table.sheet !== sheet) continue;
      const common = intersect(table.area, area);
      const args = { address: common === undefined ? "" : formatArea(common), isInsideTable: common !== undefined };
      tellOfTable(host, "SelectionChanged", table, args);
    }
  };
}

/** Makes events out of what happens in the book, for those who asked; returns how to stop. */
export function watchBook(host: Host): () => void {
  const { book } = host;
  const stops = [
    book.onChanged((change) => {
      host.state.isDirty = true;
      void tellWhenKnown(host, change);
    }),
    book.onSelected(selectionTeller(host)),
    book.onClicked(({ sheet, row, column, offsetX, offsetY }) => {
      const address = formatArea({ row, column, rows: 1, columns: 1 });
      tellOfSheet(host, "SingleClicked", sheet, { address, offsetX, offsetY });
    }),
    book.onActivated(() => tell(host, "Book.Activated", { type: workbookActivated, target: workbookTarget, args: {} })),
    book.onCalculated((sheets) => {
      for (const sheet of sheets) tellOfSheet(host, "Calculated", sheet);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
