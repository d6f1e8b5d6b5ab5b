import { shippedMunicipalities } from "../../src/domain/municipality/shippedMunicipalities";
import { shippedPidm } from "../../src/domain/pidm/shippedPidm";
import { emptyProject } from "../../src/domain/project/emptyProject";
import type { Project } from "../../src/domain/project/Project";
import type { Cell } from "../../src/domain/workbook/Cell";
import { documentKinds, indexNames, posts } from "../../src/domain/year/words";
import { fc } from "./property";

const codes = shippedPidm.map(({ code }) => String(code));
const code = fc.constantFrom(...codes);
const place = fc.constantFrom(...shippedMunicipalities.map(({ name }) => name));
/** Mostly numbers; now and then nothing, or what is no number. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>("", "", "por definir", 12.5) },
);
const quarter = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.constant<Cell>("") },
);
const dateOf = (year: number) =>
  fc.integer({ min: 0, max: 364 }).map((day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));
const note = fc.constant("");

const metas = fc.array(fc.oneof(fc.constant<Cell>(""), fc.integer({ min: 0, max: 40 })), {
  minLength: codes.length,
  maxLength: codes.length,
});

const followUp = fc.record({
  pidm: code,
  municipality: place,
  quarter,
  planned: value,
  achieved: value,
  cumulative: fc.constantFrom("", "No", "Sí"),
  evidence: fc.constantFrom("Acta", ""),
  link: note,
  note,
  reported: note,
});

const execution = (year: number) =>
  fc.record({
    line: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom<Cell>("2", 9)),
    date: dateOf(year),
    kind: fc.constantFrom(...Object.values(documentKinds), "Otro"),
    document: fc.integer({ min: 1, max: 99 }).map((number) => `${year}-${number}`),
    value: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: -2e6, max: 2e7 }) },
      { weight: 1, arbitrary: fc.constant<Cell>("x") },
    ),
    municipality: place,
    refersTo: note,
    note,
  });

const training = (year: number) =>
  fc.record({
    pidm: code,
    name: fc.constant("Taller"),
    topic: note,
    date: fc.oneof({ weight: 9, arbitrary: dateOf(year) }, { weight: 1, arbitrary: fc.constant("mayo") }),
    municipality: place,
    hours: fc.constant(4),
    post: fc.constantFrom(...posts),
    invited: fc.constant(30),
    attended: value,
    repeated: fc.constantFrom<Cell>("", 0, 2),
  });

const actor = fc.record({
  number: fc.integer({ min: 1, max: 99 }),
  name: fc.constant("Personería"),
  type: note,
  municipality: place,
  interest: fc.constantFrom<Cell>(1, 2, 3, 4, 5, "", "alto"),
  influence: fc.constantFrom<Cell>(1, 2, 3, 4, 5, ""),
  position: note,
  note,
});

const index = fc.record({
  municipality: place,
  year: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 2018, max: 2025 }) },
    { weight: 1, arbitrary: fc.constant<Cell>("") },
  ),
  index: fc.constantFrom(...indexNames),
  value: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  source: note,
});

const evidence = fc.record({
  pidm: code,
  text: fc.constant("Acta"),
  quarters: fc.constantFrom("", "1", "1, 3", "2,4"),
  state: note,
  link: note,
});

const some = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { minLength: maxLength / 2, maxLength });

/** A project with a year behind it: reports with gaps, documents, sessions, actors and indices. */
export const arbitraryYear: fc.Arbitrary<Project> = fc.integer({ min: 2020, max: 2030 }).chain((year) =>
  fc
    .record({
      weights: metas,
      followUp: some(followUp, 24),
      execution: some(execution(year), 16),
      training: some(training(year), 12),
      actors: some(actor, 6),
      indices: some(index, 16),
      evidence: some(evidence, 8),
      cutDate: dateOf(year),
      highFrom: fc.constantFrom<Cell>(3, 4, 5),
      weighted: fc.boolean(),
    })
    .map(({ weights, weighted, cutDate, highFrom, ...rows }) => ({
      ...emptyProject,
      ficha: { ...emptyProject.ficha, vigencia: year },
      pidm: shippedPidm,
      municipalities: shippedMunicipalities,
      metas: codes.map((pidm, at) => ({
        activity: 1,
        pidm,
        metaNumber: at + 1,
        text: `Meta ${pidm}`,
        indicator: "Número",
        unit: "",
        baseline: "",
        target: "",
        responsible: "",
        weight: weighted ? (weights[at] ?? "") : "",
      })),
      budget: [1, 2, 3, 4].map((number) => ({
        activity: 1,
        object: `Objeto ${number}`,
        unit: "UND",
        quantity: 1,
        amount: number * 10_000_000,
        number,
      })),
      yearSettings: { cutDate, highFrom },
      ...rows,
    })),
);

/** So many different years, always the same for a seed. */
export function generateYears(count: number, seed: number): readonly Project[] {
  return fc.sample(arbitraryYear, { numRuns: count, seed });
}
