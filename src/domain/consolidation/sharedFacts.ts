import { groupBy } from "../project/byKey";
import { normalizeText } from "../text/normalizeText";
import { documentKey } from "../year/readDocuments";
import { linkKey } from "../year/sharedTexts";
import { documentKinds } from "../year/words";
import type { CopyDigest } from "./CopyDigest";

/** Municipalities that are named beside a fact; of more only the number is told. */
const named = 3;

export const factKinds = ["document", "evidence", "actor"] as const;

/** A document, a link of evidence or an actor of one copy that other municipalities have too. */
export interface SharedFact {
  readonly copy: CopyDigest;
  readonly kind: (typeof factKinds)[number];
  readonly text: string;
  /** Of a document. */
  readonly pesos?: number;
  /** How many other municipalities, and the names of the first. */
  readonly others: number;
  readonly names: readonly string[];
}

interface Fact extends Pick<SharedFact, "copy" | "kind" | "text" | "pesos"> {
  readonly key: string;
}

function factsOf(copy: CopyDigest): readonly Fact[] {
  const documents = copy.documents.map(({ kind, number, pesos }): Fact => {
    const word = documentKinds[kind];
    // A number such as «CDP-014» says its kind.
    const text = number.toLowerCase().startsWith(word.toLowerCase()) ? number : `${word} ${number}`;
    return { copy, kind: "document", text, pesos, key: JSON.stringify([kind, documentKey(number), pesos]) };
  });
  const links = copy.links.map((text): Fact => ({ copy, kind: "evidence", text, key: linkKey(text) }));
  const actors = copy.actors.map((text): Fact => ({ copy, kind: "actor", text, key: normalizeText(text) }));
  return [...documents, ...links, ...actors].filter(({ key }) => key !== "");
}

/** One entry for each municipality that has a fact; none where one alone has it. */
function shareOf(facts: readonly Fact[]): readonly SharedFact[] {
  const own = [...new Map(facts.toReversed().map((fact) => [fact.copy.code, fact])).values()].reverse();
  if (own.length < 2) return [];
  return own.map(({ key: _, ...fact }) => {
    const first = own.slice(0, named + 1).filter(({ copy }) => copy.code !== fact.copy.code);
    const names = first.slice(0, named).map(({ copy }) => copy.municipality);
    return { ...fact, others: own.length - 1, names };
  });
}

/** What stands alike in the copies of several municipalities, kind by kind, each group together. */
export function listSharedFacts(copies: readonly CopyDigest[]): readonly SharedFact[] {
  const facts = copies.flatMap(factsOf);
  return factKinds.flatMap((kind) => {
    const groups = groupBy(
      facts.filter((fact) => fact.kind === kind),
      ({ key }) => key,
    );
    return [...groups.values()].flatMap(shareOf);
  });
}
