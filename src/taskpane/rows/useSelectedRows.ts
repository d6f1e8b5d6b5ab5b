import { useCallback, useEffect, useRef, useState } from "react";
import type { SelectedPlace, SelectedRows } from "../../actions/rows/selectedRows";
import type { WorkbookPort } from "../../actions/WorkbookPort";
import { listen } from "../hooks/listen";
import type { Engine, Load } from "../work/paneEngine";

/** A person who walks through cells stays this long (ms) before the sheet is read. */
const pause = 250;

/**
 * The rows that the selection means, read again when it moves and after each job (`written`); undefined before the first reading.
 * Where Excel tells no selections, what was selected when the page opened counts.
 */
export function useSelectedRows(
  port: WorkbookPort,
  engine: Load<Engine>,
  written: unknown,
  fail: (error: unknown) => void,
): SelectedRows | undefined {
  const [rows, setRows] = useState<SelectedRows | undefined>(undefined);
  const place = useRef<SelectedPlace | undefined>(undefined);
  const read = useCallback(async () => {
    try {
      const at = place.current ?? (await port.readPlace());
      place.current = at;
      const { selectedRows } = await engine();
      const found = selectedRows(await port.read(), at);
      if (place.current === at) setRows(found);
    } catch (error) {
      fail(error);
    }
  }, [port, engine, fail]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was written changes what the rows hold
  useEffect(() => void read(), [read, written]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = (next: SelectedPlace) => {
      place.current = next;
      clearTimeout(timer);
      timer = setTimeout(() => void read(), pause);
    };
    const stop = listen(() => port.onSelected(move), fail);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [port, read, fail]);
  return rows;
}
