import { type PlaceId, placeIds } from "./placeIds";

const key = "gm.place";

/** Where the pane was when it was closed; kept outside the workbook, since it is the person's and not the project's. */
export interface PlaceMemory {
  readonly read: () => PlaceId | undefined;
  readonly save: (place: PlaceId) => void;
}

/** The memory of the browser; without one, the pane opens on «Inicio». */
export function rememberPlace(storage: Storage | undefined): PlaceMemory {
  return {
    read: () => placeIds.find((place) => place === storage?.getItem(key)),
    save: (place) => storage?.setItem(key, place),
  };
}
