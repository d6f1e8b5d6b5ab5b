import { IRenderManagerService } from "@univerjs/engine-render";
import { EditingRenderController, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { innerOf, type UniverParts } from "./UniverParts";

/** The longest time that keys wait for an entry to be judged, in milliseconds: a judgement may be lost with its rule. */
const patience = 10_000;

/** What Univer 0.25.1 does when a cell's editor closes. */
interface Editing {
  _handleEditorInvisible: (how: object) => Promise<void>;
  _submitEdit: (...entry: readonly unknown[]) => Promise<boolean>;
}

interface HeldKeys {
  /** From now on, keys wait while an entry of this grid is judged. */
  readonly follow: (parts: UniverParts) => void;
  readonly stop: () => void;
}

/** A key that a shortcut or an accent is made of is not held: it could not be typed again. */
function isPlain(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.key === "Dead");
}

/** Types a held key into what has the keyboard: Univer takes letters from the field and all other keys as they go down. */
function play({ key, code, keyCode, shiftKey }: KeyboardEvent): void {
  const focused = () => document.activeElement ?? document.body;
  const common = { bubbles: true, cancelable: true };
  focused().dispatchEvent(new KeyboardEvent("keydown", { ...common, key, code, keyCode, shiftKey }));
  if (key.length > 1) return;
  // Where nothing had the keyboard, the key that went down gave it to the grid.
  const field = focused();
  field.textContent = key;
  field.dispatchEvent(new InputEvent("input", { ...common, data: key, inputType: "insertText" }));
}

/** Keys that wait; they are played one a task, since Univer moves the caret after each. */
class KeyQueue {
  private readonly keys: KeyboardEvent[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isPlaying = false;

  /** Keys wait from now on until `release`. */
  readonly hold = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.release, patience);
  };

  readonly release = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (!this.isPlaying) this.next();
  };

  readonly hear = (event: KeyboardEvent): void => {
    const isWaiting = this.timer !== undefined || this.isPlaying;
    if (!isWaiting || !event.isTrusted || !isPlain(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.keys.push(event);
  };

  clear(): void {
    this.keys.length = 0;
  }

  private readonly next = (): void => {
    const key = this.timer === undefined ? this.keys.shift() : undefined;
    this.isPlaying = key !== undefined;
    if (key === undefined) return;
    play(key);
    setTimeout(this.next);
  };
}

function mend(editing: Editing, queue: KeyQueue): void {
  const submit = editing._submitEdit.bind(editing);
  const close = editing._handleEditorInvisible.bind(editing);
  editing._submitEdit = async (...entry) => {
    const isTaken = await submit(...entry);
    // A dialog comes, and takes what else is typed.
    if (!isTaken) queue.clear();
    return isTaken;
  };
  editing._handleEditorInvisible = (how) => {
    queue.hold();
    const closed = close(how);
    // Whoever asked for the closing goes on first.
    const soon = () => queueMicrotask(queue.release);
    closed.then(soon, soon);
    return closed;
  };
}

/**
 * Excel judges an entry before it takes the next key. Univer 0.25.1 moves on once the rule of the cell is calculated, and
 * what is typed meanwhile would go into the cell that is left, or nowhere. To be called before Univer listens to keys.
 */
export function holdKeys(): HeldKeys {
  const queue = new KeyQueue();
  const mended = new WeakSet<EditingRenderController>();
  window.addEventListener("keydown", queue.hear, { capture: true });
  return {
    follow: ({ commands, injector, unitId }) => {
      commands.beforeCommandExecuted(({ id }) => {
        if (id !== SetCellEditVisibleOperation.id) return;
        const editing = injector.get(IRenderManagerService).getRenderById(unitId)?.with(EditingRenderController);
        if (editing === undefined || mended.has(editing)) return;
        mended.add(editing);
        mend(innerOf<Editing>(editing), queue);
      });
    },
    stop: () => {
      queue.clear();
      queue.release();
      window.removeEventListener("keydown", queue.hear, { capture: true });
    },
  };
}
