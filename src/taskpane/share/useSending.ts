import { useState } from "react";
import type { MunicipalityRow } from "../../domain/copies/ownRows";
import type { Project } from "../../domain/project/Project";
import type { RecordOf } from "../../domain/project/Record";
import type { PaneModel } from "../hooks/usePane";

/** How many copies of how many are made. */
export interface Making {
  readonly done: number;
  readonly of: number;
}

/** Makes copies one by one, opens each as a workbook of its own, and then notes them on «Envíos». */
export function useSending({ port, runner, jobs, fail }: PaneModel, project: Project) {
  const [making, setMaking] = useState<Making | undefined>(undefined);
  const open = async (to: readonly MunicipalityRow[], days: { today: string; due: string }) => {
    const { paneCopies } = await import("../work/paneCopies");
    const sends: RecordOf<"sends">[] = [];
    for (const [done, municipality] of to.entries()) {
      setMaking({ done, of: to.length });
      const { bytes, send } = await paneCopies.make(project, municipality, days);
      await port.open(bytes);
      sends.push(send);
    }
    return sends;
  };
  const send = async (to: readonly MunicipalityRow[], days: { today: string; due: string }) => {
    try {
      const sends = await open(to, days);
      setMaking(undefined);
      await runner.run(jobs.of("recordSends", () => ({ sends })));
    } catch (error) {
      fail(error);
    } finally {
      setMaking(undefined);
    }
  };
  return { making, send };
}
