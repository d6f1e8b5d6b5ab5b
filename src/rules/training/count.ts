import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell, wholeOf } from "../../domain/findings/showCell";
import { isBlank } from "../../domain/text/isBlank";
import { looksPersonal, readCount } from "../../domain/year/personalData";
import type { Session } from "../../domain/year/training";

const columns = ["invited", "attended", "repeated"] as const;

/** Whole numbers from 0; what may be data of a person is told as that alone, and is not repeated here. */
function checkCounts(row: Session, index: number): readonly Draft[] {
  const wrong = columns.filter(
    (of) => !isBlank(row[of]) && readCount(row[of]) === undefined && !looksPersonal(row[of]),
  );
  return wrong.map((of): Draft => {
    const ref = { table: "training", index, field: of } as const;
    const params = { of, found: showCell(row[of]) };
    const draft = { code: "training/not-a-count", severity: "error", at: [ref], params } as const;
    const whole = wholeOf(row[of]);
    if (whole === undefined || typeof row[of] !== "string") return draft;
    return { ...draft, repair: { changes: [{ at: ref, from: row[of], to: whole }], safe: true } };
  });
}

function compareCounts(row: Session, index: number): readonly Draft[] {
  const [invited, attended, repeated] = columns.map((of) => readCount(row[of]));
  if (attended === undefined) return [];
  const at = (field: string) => [{ table: "training" as const, index, field }];
  const over: readonly Draft[] =
    invited === undefined || attended <= invited
      ? []
      : [{ code: "training/over-invited", severity: "warning", at: at("attended"), params: { attended, invited } }];
  const exceeds: readonly Draft[] =
    repeated === undefined || repeated <= attended
      ? []
      : [{ code: "training/repeated-exceeds", severity: "error", at: at("repeated"), params: { repeated, attended } }];
  return [...over, ...exceeds];
}

/** Counts are whole, nobody attends without an invitation, and of those who attended some are counted already. */
export const checkCount: ProjectRule = ({ training }) =>
  training.flatMap((row, index) => [...checkCounts(row, index), ...compareCounts(row, index)]);
