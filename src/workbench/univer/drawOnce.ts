import { Layer } from "@univerjs/engine-render";

/** What Univer 0.25.1 keeps while a layer waits to be drawn. */
interface Waiting {
  _debounceDirtyFunc?: (() => void) | null;
}

const { makeDirtyWithDebounce } = Layer.prototype;

/** Univer opens a channel of messages for each time that a layer is to be drawn anew: here once until it has been marked. */
export function drawOnce(): void {
  Layer.prototype.makeDirtyWithDebounce = function mark(this: Layer, state = true) {
    const isWaiting = Boolean((this as unknown as Waiting)._debounceDirtyFunc);
    if (!isWaiting || !state) makeDirtyWithDebounce.call(this, state);
  };
}
