import type { FormPlace } from "../findings/Place";
import type { Subactivity } from "../project/Project";
import { matchSchedule, type ScheduledPair } from "../schedule/matchSchedule";
import { normalizeText } from "../text/normalizeText";
import type { FormRecord } from "./FormRecord";
import type { PaperChoice } from "./Import";

interface ResolvedSchedule {
  readonly rows: readonly Subactivity[];
  readonly places: readonly FormPlace[];
  readonly choices: readonly PaperChoice[];
}

/** Subactivities of §6.5 with the months of their row in §9; Mes 1 is the start month (1–12), "" leaves all blank. */
export function resolveSchedule(form: FormRecord, startMonth: number | ""): ResolvedSchedule {
  const { pairs } = matchSchedule(form);
  const byKey = new Map(pairs.map((pair) => [keyOf(pair.planned.meta, pair.planned), pair]));
  const rows: Subactivity[] = [];
  const places: FormPlace[] = [];
  for (const [meta, { pidm, subactivities }] of form.metas.entries()) {
    for (const [index, subactivity] of subactivities.entries()) {
      const months = byKey.get(keyOf(meta, subactivity))?.row.months ?? [];
      rows.push({
        pidm: pidm.text,
        number: subactivity.number ?? index + 1,
        text: subactivity.text,
        months: placeMonths(months, startMonth),
        responsible: "",
      });
      places.push(subactivity.at);
    }
  }
  return { rows, places, choices: pairs.flatMap(listChoices) };
}

function keyOf(meta: number, item: { readonly number?: number; readonly text: string }): string {
  return `${meta}|${item.number ?? ""}|${item.text}`;
}

/** Mes1…MesN of the paper on the twelve calendar months; what runs past December stays on the form (schedule/beyond-vigencia). */
function placeMonths(months: readonly boolean[], startMonth: number | ""): readonly string[] {
  return Array.from({ length: 12 }, (_, month) =>
    startMonth !== "" && months[month + 1 - startMonth] === true ? "✓" : "",
  );
}

function listChoices({ planned, row }: ScheduledPair): PaperChoice[] {
  if (normalizeText(planned.text) === normalizeText(row.text)) return [];
  return [{ code: "subactivity-of-6.5", kept: planned.text, dropped: row.text, keptAt: planned.at, droppedAt: row.at }];
}
