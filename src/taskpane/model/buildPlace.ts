import type { Place } from "../../domain/findings/Place";
import { type RowNumbers, rowNumberOf } from "../../domain/findings/rowNumbers";
import type { PaneTexts } from "../texts/Texts";
import type { PlaceView } from "./FindingView";

/** «Presupuesto, renglón 3, F6», or «Formato, sección 8.1, fila 3». */
export function buildPlace(place: Place, rows: RowNumbers, words: PaneTexts["review"]): PlaceView {
  if (!("sheet" in place)) return { label: words.placeForm(place.section, place.row) };
  const number = rowNumberOf(place, rows);
  const label =
    number === undefined ? words.placeCell(place.sheet, place.cell) : words.place(place.sheet, number, place.cell);
  return { label, to: { sheet: place.sheet, cell: place.cell } };
}
