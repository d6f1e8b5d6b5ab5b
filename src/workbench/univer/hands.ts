import { HoverManagerService, IEditorBridgeService } from "@univerjs/sheets-ui";
import type { CellClick } from "../host/Book";
import type { Hands } from "./bookOf";
import type { UniverParts } from "./UniverParts";

/** A pixel of the page is 1/96 inch, a point 1/72. */
const pointsPerPixel = 0.75;

interface Place {
  readonly row: number;
  readonly col: number;
}

/** Univer tells of every button that is let go: a click begins and ends on one cell. */
function listenClicks({ injector }: UniverParts, listener: (click: CellClick) => void): () => void {
  const hover = injector.get(HoverManagerService);
  const editor = injector.get(IEditorBridgeService);
  let pressed: Place | undefined;
  let pointer = { x: 0, y: 0 };
  const ends = [
    hover.currentPointerDownCell$.subscribe((cell) => {
      pressed = cell.event.button === 0 ? cell : undefined;
    }),
    hover.currentPointerUpCell$.subscribe(({ event }) => {
      pointer = { x: event.offsetX, y: event.offsetY };
    }),
    hover.currentClickedCell$.subscribe(({ location, position }) => {
      const isHere = pressed?.row === location.row && pressed.col === location.col;
      if (!isHere || editor.isVisible().visible) return;
      listener({
        sheet: location.subUnitId,
        row: location.row + 1,
        column: location.col + 1,
        offsetX: (pointer.x - position.startX) * pointsPerPixel,
        offsetY: (pointer.y - position.startY) * pointsPerPixel,
      });
    }),
  ];
  return () => {
    for (const end of ends) end.unsubscribe();
  };
}

/** The window is left when neither it nor a frame in it has the keyboard: going to the pane leaves nothing. */
function listenReturns(listener: () => void): () => void {
  let isAway = false;
  const leave = () => {
    if (!document.hasFocus()) isAway = true;
  };
  const back = () => {
    if (isAway) listener();
    isAway = false;
  };
  const left = () => setTimeout(leave);
  window.addEventListener("blur", left);
  window.addEventListener("focus", back);
  return () => {
    window.removeEventListener("blur", left);
    window.removeEventListener("focus", back);
  };
}

/** What a person does at the grid with the mouse, and by leaving the window. */
export function handsOf(parts: UniverParts): Hands {
  return { onClicked: (listener) => listenClicks(parts, listener), onActivated: listenReturns };
}
