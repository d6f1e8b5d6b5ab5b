import { formatArea } from "../../domain/workbook/address";
import { intersect } from "../../domain/workbook/areas";
import type { BookChange } from "./Book";
import { isAsked, tell, tellOfSheet, tellOfTable, workbookActivated, workbookTarget } from "./events";
import type { Host } from "./Host";
import { tellSelectedBindings } from "./objects/bindings";
import { activateChart } from "./objects/chartEvents";
import { tellChange } from "./tellChange";

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
      if (!host.state.movesCells) void tellWhenKnown(host, change);
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
