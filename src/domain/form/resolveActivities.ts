import type { FormPlace } from "../findings/Place";
import type { Activity } from "../project/Project";
import { buildAlikeIndex } from "../text/alikeTexts";
import { normalizeText } from "../text/normalizeText";
import type { FormRecord, SourcedText } from "./FormRecord";

export interface ResolvedActivities {
  readonly activities: readonly Activity[];
  readonly places: readonly FormPlace[];
  /** Number of the activity that a text of §6.5, §8.1 or §9 names; "" for a blank text. */
  readonly numberOf: (text: string) => number | "";
}

/** The activities of §6.5 in order; those that only §8.1 or §9 names follow. Long texts become numbers. */
export function resolveActivities(form: FormRecord): ResolvedActivities {
  const named = nameOnce(form);
  const keys = [...named.keys()];
  const alike = buildAlikeIndex(keys);
  const known: SourcedText[] = [];
  /** Texts that were the first to name their activity. */
  const first = new Set<number>();
  const numbers = new Map<string, number | "">();
  for (const [index, key] of keys.entries()) {
    const same = alike.all(key).find((other) => first.has(other.index));
    const said = named.get(key);
    if (same === undefined && said !== undefined) {
      known.push(said);
      first.add(index);
    }
    numbers.set(key, same === undefined ? known.length : (numbers.get(keys[same.index] ?? "") ?? ""));
  }
  return {
    activities: known.map((said, index) => ({
      number: index + 1,
      text: said.text,
      objective: "",
      responsible: "",
    })),
    places: known.map((said) => said.at),
    numberOf: (text) => numbers.get(normalizeText(stripNumber(text))) ?? "",
  };
}

function listActivities(form: FormRecord): SourcedText[] {
  return [
    ...(form.activities ?? []),
    ...form.metas.map((meta) => meta.activity),
    ...form.budget.map((line) => line.activity),
    ...form.schedule.map((row) => row.activity),
  ];
}

/** Each wording once, by its normalised text, where it stands first. */
function nameOnce(form: FormRecord): ReadonlyMap<string, SourcedText> {
  const named = new Map<string, SourcedText>();
  for (const said of listActivities(form)) {
    const text = stripNumber(said.text);
    const key = normalizeText(text);
    if (key !== "" && !named.has(key)) named.set(key, { ...said, text });
  }
  return named;
}

/** «1. Definir…» → «Definir…»: §8.1 numbers its activities, §6.5 does not. */
function stripNumber(text: string): string {
  return text.replace(/^\s*\d{1,3}\s*[.)-]\s*(?=\S)/, "");
}
