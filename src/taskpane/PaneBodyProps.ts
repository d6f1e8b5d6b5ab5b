import type { RefObject } from "react";
import type { PaneModel } from "./hooks/usePane";
import type { PlaceId } from "./shell/placeIds";
import type { Engine, Load } from "./work/paneEngine";
import type { Importer } from "./work/paneImporter";

export interface PaneBodyProps {
  readonly pane: PaneModel;
  readonly place: PlaceId;
  readonly onPlace: (place: PlaceId) => void;
  readonly engine: Load<Engine>;
  readonly importer: Load<Importer>;
  readonly scroller: RefObject<HTMLElement | null>;
}
