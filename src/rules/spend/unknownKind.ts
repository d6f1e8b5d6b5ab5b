import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { sameWord } from "../../domain/risk/words";
import { guessKind } from "../../domain/year/guessKind";
import { documentKinds } from "../../domain/year/words";

const words: readonly string[] = Object.values(documentKinds);

/** CDP, RP, Obligación or Pago: formulas look for these four words (Decreto 111 de 1996, from memory). */
export const checkUnknownKind: ProjectRule = ({ execution }) =>
  execution.flatMap(({ kind }, index): readonly Draft[] => {
    if (words.some((word) => sameWord(kind, word))) return [];
    const ref = { table: "execution", index, field: "kind" } as const;
    const guess = guessKind(kind);
    const expected = guess === undefined ? {} : { expected: documentKinds[guess] };
    const params = { found: kind.trim(), ...expected };
    const draft = { code: "spend/unknown-kind", severity: "error", at: [ref], params } as const;
    if (guess === undefined) return [draft];
    return [{ ...draft, repair: { changes: [{ at: ref, from: kind, to: documentKinds[guess] }], safe: true } }];
  });
