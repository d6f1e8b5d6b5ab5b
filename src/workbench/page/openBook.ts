import { createHost, type ExcelHost } from "../host/createHost";
import { openUniverGrid } from "../univer/openUniverGrid";
import { readFacts } from "./bridge/facts";
import { element } from "./view/element";

/** Opens a blank workbook in the grid, and the host that answers for it. */
export function openBook(place: HTMLElement): ExcelHost {
  const container = element("div", { class: "grid" });
  place.replaceChildren(container);
  const grid = openUniverGrid(container);
  const host = createHost(grid.book, readFacts(location.search));
  grid.onEditing((editing) => {
    host.settings.cellEditing = editing;
  });
  return host;
}
