import { checkSelection } from "../../../../src/rules/selection/checkSelection";
import type { Kind } from "./Kind";

/** What the check says of a kind, in the shape of what is expected. */
export function judge({ selection, expect }: Kind): Required<Omit<Kind["expect"], "only">> {
  const { findings, notes } = checkSelection(selection);
  const telling = findings.filter(({ severity }) => severity !== "info");
  const cellOf = (place: object | undefined): string => (place && "cell" in place ? String(place.cell) : "");
  const digits = telling.flatMap((finding) =>
    (finding.explanations ?? []).map(({ place, from, to }) => [cellOf(place), from, to] as const),
  );
  const wanted = expect.digits ?? [];
  const same = (one: readonly unknown[], other: readonly unknown[]): boolean => one.join() === other.join();
  return {
    findings: telling.map(({ code, places }) => [code.replace("sheet/", ""), cellOf(places[0])]),
    digits:
      wanted.length === 0 || expect.only === true
        ? digits
        : wanted.filter((one) => digits.some((other) => same(one, other))),
    notes:
      expect.notes === undefined
        ? notes.map(({ kind }) => kind)
        : expect.notes.filter((kind) => notes.some((note) => note.kind === kind)),
  };
}
