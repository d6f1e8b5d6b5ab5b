import { type HeaderColumn, headerKey, takeSlot } from "./headerText";

interface Slotted {
  readonly index: number;
  readonly key: string;
  readonly own: number;
  /** The number of the last «Control n» at its left; 0 without one. */
  readonly near: number;
}

function slotted(columns: readonly HeaderColumn[]): readonly Slotted[] {
  let near = 0;
  return columns.map(({ index, group, leaf }) => {
    const [above, own] = [takeSlot(headerKey(group)), takeSlot(headerKey(leaf))];
    const slot = own.slot || above.slot;
    if (slot > 0 && /\bcontrol/.test(`${above.key} ${own.key}`)) near = slot;
    return { index, key: own.key, own: slot, near };
  });
}

/**
 * «Control 1 | Tipo de control | Control 2 | Tipo de control»: a heading that comes once after each numbered control belongs
 * to the control at its left. Slots by the index of the column; headings that come once in the map have none.
 */
export function nearSlots(columns: readonly HeaderColumn[]): ReadonlyMap<number, number> {
  const plain = slotted(columns).filter(({ key, own, near }) => key !== "" && own === 0 && near > 0);
  const repeated = plain.filter(({ key }) => {
    const same = plain.filter((one) => one.key === key);
    return same.length > 1 && new Set(same.map(({ near }) => near)).size === same.length;
  });
  return new Map(repeated.map(({ index, near }) => [index, near]));
}
