import type { Project } from "../../../src/domain/project/Project";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { sendCopies, sharedProject } from "../../support/copies";
import { hostileReturns, receiveAll } from "./hostileReturns";
import { sentenceOf } from "./returnSentences";

let book: Snapshot;
let copy: Snapshot;
beforeAll(async () => {
  const sent = sendCopies(await sharedProject(), ["Girón"]);
  book = sent.book;
  copy = sent.copies[0]?.snapshot ?? sent.book;
});

/** What no return of Girón may touch: its own rows are left out, and the note of the return. */
function untouchable(snapshot: Snapshot): unknown {
  const project: Project = decodeBook(snapshot).project;
  const ofOthers = <T extends { readonly municipality: string }>(list: readonly T[]) =>
    list.filter(({ municipality }) => municipality !== "Girón");
  const { ficha, texts, activities, pidm, metas, schedule, budget, rubro, municipalities } = project;
  return {
    whole: { ficha, texts, activities, pidm, metas, schedule, budget, rubro, municipalities },
    evidence: project.evidence.map(({ pidm: code, text, quarters }) => [code, text, quarters]),
    followUp: ofOthers(project.followUp),
    execution: ofOthers(project.execution),
    training: ofOthers(project.training),
    actors: ofOthers(project.actors),
    indices: ofOthers(project.indices),
    risks: ofOthers(project.risks),
    controls: project.controls.filter(({ risk }) => risk === 2),
    planned: project.followUp.map(({ pidm: code, municipality, quarter, planned }) => [
      code,
      municipality,
      quarter,
      planned,
    ]),
  };
}

/** Formulas by sheet that nobody of ours wrote. */
const strangers = (snapshot: Snapshot) =>
  snapshot.sheets
    .flatMap(({ cells }) => cells?.formulas.flat() ?? [])
    .filter((formula) => /WEBSERVICE|cmd\||^=1\+1$|^-2|@SUM/.test(formula));

/** An answer among the others, and its sentence. */
function told(answer: string): readonly unknown[] {
  const sentence = sentenceOf(answer);
  if (sentence === undefined) throw new Error(`no sentence for ${answer}`);
  const said = typeof sentence === "string" ? sentence : expect.stringMatching(sentence);
  return [expect.arrayContaining([answer]), expect.arrayContaining([said])];
}

describe("a hostile or careless return", () => {
  it("comes in more than forty kinds", () => {
    expect(hostileReturns.length).toBeGreaterThanOrEqual(50);
    expect(new Set(hostileReturns.map(({ name }) => name)).size).toBe(hostileReturns.length);
  });

  it.each(hostileReturns.map((one) => [one.name, one] as const))(
    "with %s is answered by name, and touches nothing that is not its municipality's, even when all is taken",
    (_, { spoil, answer }) => {
      const { after, answers, sentences } = receiveAll(book, spoil(copy));
      if (answer === "nothing") expect(answers).toEqual([]);
      else expect([answers, sentences]).toEqual(told(answer));
      expect(untouchable(after)).toEqual(untouchable(book));
      expect(strangers(after)).toEqual([]);
    },
  );
});
