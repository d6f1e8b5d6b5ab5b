import { useState } from "react";
import type { MunicipalityRow } from "../../domain/copies/ownRows";
import type { Project } from "../../domain/project/Project";
import type { PaneModel } from "../hooks/usePane";
import type { Copies, CopyFile } from "../work/paneCopies";

/** How many copies of how many are made. */
interface Making {
  readonly done: number;
  readonly of: number;
}

/** Days of a sending, as ISO dates; `due` is "" where none is said. */
interface Days {
  readonly today: string;
  readonly due: string;
}

/** What becomes of the copies: of each as soon as it is made, or of all together. */
interface Delivery {
  readonly each?: (copy: CopyFile) => Promise<void>;
  readonly all?: (copies: readonly CopyFile[], engine: Copies) => Promise<void>;
}

/** All together as one .zip. */
function zipped(offer: NonNullable<PaneModel["port"]["offer"]>, day: string): Delivery {
  return {
    all: async (copies, { zip }) => {
      const { bytes, name } = await zip(copies, day);
      offer(bytes, name);
    },
  };
}

/** Makes copies one by one, hands them over as workbooks of their own or as one .zip, and then notes them on «Envíos». */
export function useSending({ port, runner, jobs, fail }: PaneModel, project: Project) {
  const [making, setMaking] = useState<Making | undefined>(undefined);
  /** `out` gets the copies that were handed over. */
  const make = async (to: readonly MunicipalityRow[], days: Days, { each, all }: Delivery, out: CopyFile[]) => {
    const { paneCopies } = await import("../work/paneCopies");
    const copies: CopyFile[] = [];
    for (const [done, municipality] of to.entries()) {
      setMaking({ done, of: to.length });
      const copy = await paneCopies.make(project, municipality, days);
      await each?.(copy);
      if (each !== undefined) out.push(copy);
      copies.push(copy);
    }
    await all?.(copies, paneCopies);
    if (all !== undefined) out.push(...copies);
  };
  const send = async (to: readonly MunicipalityRow[], days: Days, delivery: Delivery) => {
    const out: CopyFile[] = [];
    await make(to, days, delivery, out).catch(fail);
    setMaking(undefined);
    // What went out before a failure is noted too: without its note nobody could tell whether it comes back changed.
    const sends = out.map((copy) => copy.send);
    if (sends.length > 0) await runner.run(jobs.of("recordSends", () => ({ sends })));
  };
  const { offer } = port;
  return {
    making,
    open: (to: readonly MunicipalityRow[], days: Days) => send(to, days, { each: ({ bytes }) => port.open(bytes) }),
    /** Only where the host takes downloads. */
    pack: offer && ((to: readonly MunicipalityRow[], days: Days) => send(to, days, zipped(offer, days.today))),
  };
}
