import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { IRenderManagerService, Layer, type Scene } from "@univerjs/engine-render";
import { isFinished } from "./calculation";
import { patchOnce } from "./patchOnce";
import { innerOf, isFromHost, type UniverParts } from "./UniverParts";

/** What Univer 0.25.1 keeps while a layer waits to be drawn. */
interface Waiting {
  _debounceDirtyFunc?: (() => void) | null;
}

/** Univer opens a channel of messages for each time that a layer is to be drawn anew: here once until it has been marked. */
export function drawOnce(): void {
  patchOnce<Layer, [state?: boolean], void>(
    Layer.prototype,
    "makeDirtyWithDebounce",
    (makeDirty) =>
      function mark(state = true) {
        const isWaiting = Boolean(innerOf<Waiting>(this)._debounceDirtyFunc);
        if (!isWaiting || !state) makeDirty.call(this, state);
      },
  );
}

/** Between two drawings while an add-in is at work, in milliseconds; else the grid is drawn sixty times a second. */
const pause = 250;

/** An add-in that waits for its next answer is still at work so long after its last change, in milliseconds. */
const patience = 150;

/** True while an add-in writes, and while what it wrote is calculated. */
function watchWork({ commands }: UniverParts): () => boolean {
  let [wrote, isCalculating] = [Number.NEGATIVE_INFINITY, false];
  commands.onCommandExecuted((command, options) => {
    if (isFromHost(options)) wrote = performance.now();
    else if (command.id === SetFormulaCalculationStartMutation.id) isCalculating = performance.now() - wrote < patience;
    else if (command.id === SetFormulaCalculationNotificationMutation.id && isFinished(command)) isCalculating = false;
  });
  return () => isCalculating || performance.now() - wrote < patience;
}

function slowDown(scene: Scene, isAtWork: () => boolean): void {
  const render = scene.render.bind(scene);
  let last = Number.NEGATIVE_INFINITY;
  scene.render = (context) => {
    const now = performance.now();
    if (now - last < pause && isAtWork()) return;
    last = now;
    render(context);
  };
}

/**
 * Each of an add-in's hundred changes, and each step of their calculation, has Univer draw the whole grid: here some of them.
 * The grid comes after its workbook.
 */
export function drawSeldom(parts: UniverParts): void {
  const isAtWork = watchWork(parts);
  parts.injector.get(IRenderManagerService).created$.subscribe(({ unitId, scene }) => {
    if (unitId === parts.unitId) slowDown(scene, isAtWork);
  });
}
