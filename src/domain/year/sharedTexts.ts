import { groupBy } from "../project/byKey";
import type { Project } from "../project/Project";
import { normalizeText } from "../text/normalizeText";

/** What several municipalities wrote alike: a link of evidence, or an actor, with its rows in their order. */
interface SharedText<T> {
  readonly text: string;
  readonly rows: readonly T[];
}

/** The key of a link: an address tells capitals apart behind its host, and a last «/» says nothing. */
export function linkKey(link: string): string {
  const text = link.trim().replace(/\/$/, "");
  return text.replace(/^[a-z]+:\/\/[^/]+/i, (start) => start.toLowerCase());
}

function findShared<T extends { readonly municipality: string }>(
  all: readonly T[],
  textOf: (row: T) => string,
  keyOf: (text: string) => string,
): readonly SharedText<T>[] {
  const own = all.filter((row) => keyOf(textOf(row)) !== "" && row.municipality.trim() !== "");
  return [...groupBy(own, (row) => keyOf(textOf(row))).values()].flatMap((rows) => {
    const places = new Set(rows.map(({ municipality }) => normalizeText(municipality)));
    const [first] = rows;
    return first === undefined || places.size < 2 ? [] : [{ text: textOf(first).trim(), rows }];
  });
}

/** Links that reports of two municipalities or more bring as their evidence; words such as «Acta» prove nothing alike. */
export function findSharedEvidence({ followUp }: Project): readonly SharedText<Project["followUp"][number]>[] {
  return findShared(followUp, ({ link }) => link, linkKey);
}

/** Actors that two municipalities or more name, but for capitals, accents and spaces. */
export function findSharedActors({ actors }: Project): readonly SharedText<Project["actors"][number]>[] {
  return findShared(actors, ({ name }) => name, normalizeText);
}
