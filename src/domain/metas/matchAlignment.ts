import type { FormAlignment, FormMeta, FormRecord } from "../form/FormRecord";
import { matchTexts } from "../text/matchTexts";

/** A meta of §6.5 and the row of §7.1 that repeats it; similarity of their texts 0–1. */
interface AlignedMeta {
  readonly meta: FormMeta;
  readonly row: FormAlignment;
  readonly similarity: number;
}

/** Matches §6.5 with §7.1 by text, one to one: §7.1 carries no codes, and its merged cells slip. */
export function matchAlignment(form: FormRecord): readonly AlignedMeta[] {
  const match = matchTexts(
    form.metas.map((meta) => meta.text),
    form.alignment.map((row) => row.text),
  );
  return [...match.pairs]
    .sort((a, b) => a.right - b.right)
    .flatMap(({ left, right, similarity }) => {
      const meta = form.metas[left];
      const row = form.alignment[right];
      return meta === undefined || row === undefined ? [] : [{ meta, row, similarity }];
    });
}
