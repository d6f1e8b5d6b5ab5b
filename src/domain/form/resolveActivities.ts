import type { FormPlace } from "../findings/Place";
import type { Activity } from "../project/Project";
import { DRIFT } from "../text/matchTexts";
import { normalizeText } from "../text/normalizeText";
import { similarityOfNormalized } from "../text/similarity";
import type { FormRecord, Said } from "./FormRecord";

export interface ResolvedActivities {
  readonly activities: readonly Activity[];
  readonly places: readonly FormPlace[];
  /** Number of the activity that a text of §6.5, §8.1 or §9 names; "" for a blank text. */
  readonly numberOf: (text: string) => number | "";
}

interface Known {
  readonly key: string;
  readonly said: Said;
}

/** The activities of §6.5 in order; those that only §8.1 or §9 names follow. Long texts become numbers. */
export function resolveActivities(form: FormRecord): ResolvedActivities {
  const known: Known[] = [];
  const numbers = new Map<string, number | "">();
  for (const said of listActivities(form)) {
    const text = stripNumber(said.text);
    const key = normalizeText(text);
    if (key === "" || numbers.has(key)) continue;
    const found = known.findIndex((other) => isSame(other.key, key));
    if (found === -1) known.push({ key, said: { ...said, text } });
    numbers.set(key, found === -1 ? known.length : found + 1);
  }
  return {
    activities: known.map(({ said }, index) => ({
      number: index + 1,
      text: said.text,
      objective: "",
      responsible: "",
    })),
    places: known.map(({ said }) => said.at),
    numberOf: (text) => numbers.get(normalizeText(stripNumber(text))) ?? "",
  };
}

function listActivities(form: FormRecord): Said[] {
  return [
    ...(form.activities ?? []),
    ...form.metas.map((meta) => meta.activity),
    ...form.budget.map((line) => line.activity),
    ...form.schedule.map((row) => row.activity),
  ];
}

function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return short >= long * DRIFT && similarityOfNormalized(a, b) >= DRIFT;
}

/** «1. Definir…» → «Definir…»: §8.1 numbers its activities, §6.5 does not. */
function stripNumber(text: string): string {
  return text.replace(/^\s*\d{1,3}\s*[.)-]\s*(?=\S)/, "");
}
