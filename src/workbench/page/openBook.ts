import { createHost, type ExcelHost } from "../host/createHost";
import { meetsLocked } from "../host/objects/protect";
import { readTypedAt } from "../host/objects/takeFormula";
import { unpackState } from "../host/packState";
import { showLocal } from "../host/rules/localFormula";
import { shownFormat, shownText } from "../host/rules/shownText";
import { editText } from "../host/rules/typing";
import { openUniverGrid } from "../univer/openUniverGrid";
import { readFacts } from "./bridge/facts";
import type { SavedBook } from "./SavedBook";
import { element } from "./view/element";

/** Opens a saved workbook, or a blank one, in the grid, and the host that answers for it. */
export function openBook(place: HTMLElement, saved?: SavedBook): ExcelHost {
  const container = element("div", { class: "grid" });
  place.replaceChildren(container);
  const grid = openUniverGrid(container, saved?.unit);
  const host = createHost(grid.book, readFacts(location.search), saved && unpackState(saved.state));
  const { settings } = host;
  grid.follow({
    typing: {
      read: (text, format, cell) => readTypedAt(host.host, text, format, cell),
      show: (value, format) => editText(value, format, settings.locale),
      formula: (formula) => showLocal(formula, settings.locale),
    },
    showing: {
      text: (value) => shownText(value, settings.locale),
      format: (format) => shownFormat(format, settings.locale),
    },
    isLocked: (sheet, area) => meetsLocked(host.host, sheet, area),
  });
  grid.onEditing((editing) => {
    settings.cellEditing = editing;
  });
  return host;
}
