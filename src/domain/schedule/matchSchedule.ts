import type { FormPlace } from "../findings/Place";
import type { FormRecord, FormScheduleRow } from "../form/FormRecord";
import { pidmKey } from "../pidm/pidmKey";
import { matchTexts } from "../text/matchTexts";
import { similarityOfNormalized } from "../text/similarity";
import { type NumberedBlock, type NumberedLine, splitBlocks } from "./NumberedBlock";
import { type BlockPair, pairBlocks } from "./pairBlocks";

/** A subactivity of §6.5 with the meta it belongs to (index in form.metas). */
interface PlannedSubactivity {
  readonly meta: number;
  readonly code: string;
  readonly activity: string;
  readonly number?: number;
  readonly text: string;
  readonly at: FormPlace;
}

/** All subactivities of §6.5 in the order of the paper. */
function listPlanned(form: FormRecord): readonly PlannedSubactivity[] {
  return form.metas.flatMap((meta, index) =>
    meta.subactivities.map((subactivity) => ({
      meta: index,
      code: pidmKey(meta.pidm.text),
      activity: meta.activity.text,
      ...(subactivity.number === undefined ? {} : { number: subactivity.number }),
      text: subactivity.text,
      at: subactivity.at,
    })),
  );
}

/** Lines of one number in one block are the same line reworded from here on; a text elsewhere must reach DRIFT. */
const SAME_PLACE = 0.6;

export interface ScheduledPair {
  readonly planned: PlannedSubactivity;
  readonly row: FormScheduleRow;
  /** 0–1. */
  readonly similarity: number;
}

interface ScheduleMatch {
  readonly pairs: readonly ScheduledPair[];
  /** In §6.5 but not in §9. */
  readonly missing: readonly PlannedSubactivity[];
  /** In §9 but not in §6.5. */
  readonly unknown: readonly FormScheduleRow[];
}

/** Matches §6.5 with §9, which carries no meta: by activity, order and restart of numbering first, by text second. */
export function matchSchedule(form: FormRecord): ScheduleMatch {
  const planned = listPlanned(form);
  const rows = form.schedule.filter((row) => row.text.trim() !== "");
  const left = splitBlocks(planned, (item, before) => item.meta !== before.meta);
  const right = splitBlocks(
    rows.map((row) => ({ ...row, activity: row.activity.text })),
    (row, before) => row.number !== undefined && before.number !== undefined && row.number <= before.number,
  );
  const placed = pairBlocks(left, right).flatMap(pairLines);
  return addTexts(planned, rows, placed);
}

type IndexPair = readonly [planned: number, row: number, similarity: number];

/** Lines of two blocks: equal texts, then equal numbers with texts that are alike. */
function pairLines([planned, scheduled]: BlockPair): readonly IndexPair[] {
  const equal = pairBy(planned, scheduled, (a, b) => a.text === b.text);
  const [usedLeft, usedRight] = [new Set(equal.map(([a]) => a)), new Set(equal.map(([, b]) => b))];
  const left = { ...planned, lines: planned.lines.filter((line) => !usedLeft.has(line.index)) };
  const right = { ...scheduled, lines: scheduled.lines.filter((line) => !usedRight.has(line.index)) };
  const sameNumber = pairBy(left, right, (a, b) => a.number !== undefined && a.number === b.number);
  return [...equal, ...sameNumber.filter(([, , similarity]) => similarity >= SAME_PLACE)];
}

function pairBy(
  planned: NumberedBlock,
  scheduled: NumberedBlock,
  same: (a: NumberedLine, b: NumberedLine) => boolean,
): readonly IndexPair[] {
  const open = [...scheduled.lines];
  return planned.lines.flatMap((line) => {
    const found = open.findIndex((other) => same(line, other));
    const [partner] = found < 0 ? [] : open.splice(found, 1);
    if (partner === undefined) return [];
    return [[line.index, partner.index, similarityOfNormalized(line.text, partner.text)] as const];
  });
}

/** What position did not match is matched by text, wherever it stands. */
function addTexts(
  planned: readonly PlannedSubactivity[],
  rows: readonly FormScheduleRow[],
  placed: readonly IndexPair[],
): ScheduleMatch {
  const [usedPlanned, usedRows] = [new Set(placed.map(([a]) => a)), new Set(placed.map(([, b]) => b))];
  const openPlanned = planned.filter((_, index) => !usedPlanned.has(index));
  const openRows = rows.filter((_, index) => !usedRows.has(index));
  const texts = matchTexts(
    openPlanned.map((item) => item.text),
    openRows.map((row) => row.text),
  );
  const [missing, unknown] = [new Set(texts.leftOver), new Set(texts.rightOver)];
  const byPlace = placed.flatMap(([a, b, similarity]) => pairUp(planned[a], rows[b], similarity));
  const byText = texts.pairs.flatMap((pair) => pairUp(openPlanned[pair.left], openRows[pair.right], pair.similarity));
  return {
    pairs: [...byPlace, ...byText],
    missing: openPlanned.filter((_, index) => missing.has(index)),
    unknown: openRows.filter((_, index) => unknown.has(index)),
  };
}

function pairUp(
  planned: PlannedSubactivity | undefined,
  row: FormScheduleRow | undefined,
  similarity: number,
): readonly ScheduledPair[] {
  return planned === undefined || row === undefined ? [] : [{ planned, row, similarity }];
}
