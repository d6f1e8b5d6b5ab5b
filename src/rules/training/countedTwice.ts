import { sumPesos as sumAll } from "../../domain/budget/Pesos";
import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { pidmKey } from "../../domain/pidm/pidmKey";
import { groupBy } from "../../domain/project/byKey";
import { isBlank } from "../../domain/text/isBlank";
import { normalizeText } from "../../domain/text/normalizeText";
import { looksPersonal, readCount } from "../../domain/year/personalData";
import type { Session } from "../../domain/year/training";

interface Attended {
  readonly row: Session;
  readonly index: number;
  readonly people: number;
}

/** Meta, municipality and post; "" where one of them is told elsewhere, and would repeat here what somebody typed. */
function keyOf({ pidm, municipality, post }: Session, known: ReadonlySet<string>): string {
  const [code, place] = [pidmKey(pidm), normalizeText(municipality)];
  const isKnown = known.has(code) && known.has(place) && !looksPersonal(post);
  return isKnown ? JSON.stringify([code, place, normalizeText(post)]) : "";
}

/** «Ya contados» settles it, also with 0; the first session counts nobody twice. */
function checkGroup(group: readonly Attended[]): readonly Draft[] {
  const open = group.slice(1).filter(({ row }) => isBlank(row.repeated));
  const [first] = group;
  if (first === undefined || open.length === 0) return [];
  const { pidm, municipality, post } = first.row;
  return [
    {
      code: "training/counted-twice",
      severity: "info",
      at: open.map(({ index }) => ({ table: "training", index, field: "repeated" })),
      params: {
        code: pidmKey(pidm),
        municipality: municipality.trim(),
        post: post.trim(),
        sessions: group.length,
        people: sumAll(group.map(({ people }) => people)),
      },
    },
  ];
}

/** People who come to several sessions of a meta count once. */
export const checkCountedTwice: ProjectRule = ({ training, metas, municipalities }) => {
  const codes = metas.map(({ pidm }) => pidmKey(pidm));
  const known = new Set(
    [...codes, ...municipalities.map(({ name }) => normalizeText(name))].filter((key) => key !== ""),
  );
  const attended = training.flatMap((row, index): readonly Attended[] => {
    const people = readCount(row.attended) ?? 0;
    return people === 0 ? [] : [{ row, index, people }];
  });
  return [...groupBy(attended, ({ row }) => keyOf(row, known))].flatMap(([key, group]) =>
    key === "" ? [] : checkGroup(group),
  );
};
