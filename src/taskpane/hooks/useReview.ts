import { useCallback, useRef, useState } from "react";
import { localTime } from "../../actions/localTime";
import type { Report } from "../../domain/findings/Finding";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import { sameData } from "../../domain/workbook/sameData";
import type { BookState } from "../model/BookState";
import type { LastCheck } from "../model/describeCheck";
import type { Engine, Load } from "../work/paneEngine";

/** The last check of the workbook, in this session or before it. */
export interface Review {
  readonly report: Report;
  /** ms since 1970. */
  readonly at: number;
}

export interface ReviewMemory {
  readonly review: Review | undefined;
  readonly lastCheck: LastCheck | undefined;
  /** The TOTAL in whole pesos that the last check found to agree, where the one before found that it did not. */
  readonly holds: number | undefined;
  /** A check of the workbook ended just now. */
  readonly store: (report: Report, state: BookState) => void;
  readonly markChanged: () => void;
  /** What was found stands on sheets that are gone. */
  readonly forget: () => void;
  /** Sheets went or got another name: the list is made anew, and nothing is written. */
  readonly relist: (snapshot: Snapshot) => Promise<void>;
  /** Takes up the check that the workbook remembers. */
  readonly restore: (snapshot: Snapshot, state: BookState) => Promise<void>;
}

/** Nothing is written: what a check would find now. */
async function checkNow(engine: Load<Engine>, snapshot: Snapshot): Promise<Report | undefined> {
  return (await engine()).compute("check", snapshot, { now: localTime(new Date()) }).report;
}

/** What the last check found and whether the workbook changed since. */
export function useReview(engine: Load<Engine>): ReviewMemory {
  const [review, setReview] = useState<Review | undefined>(undefined);
  const [changed, setChanged] = useState(false);
  const [holds, setHolds] = useState<number | undefined>(undefined);
  const failed = useRef(false);
  const listed = useRef<Report>(undefined);
  listed.current = review?.report;
  const store = useCallback((report: Report, { declaredTotal }: BookState) => {
    const fails = report.findings.some(({ code }) => code === "budget/total-mismatch");
    setHolds(failed.current && !fails ? declaredTotal : undefined);
    failed.current = fails;
    setReview({ report, at: Date.now() });
    setChanged(false);
  }, []);
  const restore = useCallback(
    async (snapshot: Snapshot, { savedCheck }: BookState) => {
      if (savedCheck === undefined) return;
      // The list is made anew, and the counts tell whether the workbook changed meanwhile.
      const report = await checkNow(engine, snapshot);
      if (report === undefined) return;
      setReview((current) => current ?? { report, at: savedCheck.at });
      setChanged(!sameData(report.counts, savedCheck.counts));
    },
    [engine],
  );
  const relist = useCallback(
    async (snapshot: Snapshot) => {
      const before = listed.current;
      if (before === undefined) return;
      const report = await checkNow(engine, snapshot);
      setReview((current) => current && report && { report, at: current.at });
      // A sheet such as «Resumen» says nothing to the check.
      if (!sameData(report, before)) setChanged(true);
    },
    [engine],
  );
  const forget = useCallback(() => setReview(undefined), []);
  const markChanged = useCallback(() => setChanged(true), []);
  const lastCheck = review && { counts: review.report.counts, at: review.at, changed };
  return { review, lastCheck, holds, store, markChanged, forget, relist, restore };
}
