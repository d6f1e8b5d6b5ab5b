import type { Place } from "../../domain/findings/Place";
import type { RowNumbers } from "../../domain/findings/rowNumbers";
import { describePlace } from "../../i18n/describePlace";
import type { PaneTexts } from "../texts/Texts";
import type { PlaceView } from "./FindingView";

/** The words of a place, and where they lead. */
export function buildPlace(place: Place, rows: RowNumbers, words: PaneTexts["review"]): PlaceView {
  const label = describePlace(place, words.place, rows);
  return "sheet" in place ? { label, to: { sheet: place.sheet, cell: place.cell } } : { label };
}
