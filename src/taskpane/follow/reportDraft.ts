import type { Project } from "../../domain/project/Project";
import { no, sameWord, yes } from "../../domain/risk/words";
import { plainFigures } from "../../domain/text/plainFigures";
import type { Cell } from "../../domain/workbook/Cell";

type FollowUpRow = Project["followUp"][number];

/** A report as a person types it. */
export interface ReportDraft {
  readonly planned: string;
  readonly achieved: string;
  readonly evidence: string;
  readonly link: string;
  readonly note: string;
  readonly reported: string;
  readonly cumulative: boolean;
}

const shown = (cell: Cell) => String(cell).replace(".", typeof cell === "number" ? "," : ".");

export function draftOf(row: FollowUpRow): ReportDraft {
  const { evidence, link, note, reported } = row;
  return {
    planned: shown(row.planned),
    achieved: shown(row.achieved),
    evidence,
    link,
    note,
    reported,
    cumulative: sameWord(row.cumulative, yes),
  };
}

/** The cell of a typed number: "" where nothing stands, undefined for what is no number from 0. Dots part thousands: 1.200 and 12,5. */
export function readValue(text: string): number | "" | undefined {
  const figures = plainFigures(text).trim();
  if (figures === "") return "";
  if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(figures)) return undefined;
  return Number(figures.replaceAll(".", "").replace(",", "."));
}

/** The row that a draft becomes; undefined while one of its values cannot be read. */
export function rowOf(base: FollowUpRow, draft: ReportDraft): FollowUpRow | undefined {
  const { planned: _, achieved: __, cumulative, ...texts } = draft;
  const [planned, achieved] = [readValue(draft.planned), readValue(draft.achieved)];
  if (planned === undefined || achieved === undefined) return undefined;
  const isKept = cumulative === sameWord(base.cumulative, yes);
  return { ...base, ...texts, planned, achieved, cumulative: isKept ? base.cumulative : cumulative ? yes : no };
}
