import type { Op } from "../../domain/workbook/WritePlan";
import { passing } from "../passing";

/** The proxies of a run: one for each sheet and for each address (docs: «Performance optimization»). */
interface OpenSheets {
  readonly sheet: (name: string) => Excel.Worksheet;
  readonly rangeAt: (sheet: string, address: string) => Excel.Range;
  /** A sheet that the plan makes or takes away is asked for anew. */
  readonly forget: (op: Op) => void;
  /** After a sync, and where cells move. */
  readonly forgetRanges: () => void;
}

export function openSheets({ worksheets }: Excel.Workbook): OpenSheets {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = new Map<string, Excel.Range>();
  const sheet = (name: string): Excel.Worksheet => {
    const known = sheets.get(name) ?? worksheets.getItem(name);
    sheets.set(name, known);
    return known;
  };
  return {
    sheet,
    rangeAt: (name, address) => {
      const key = `${name}!${address}`;
      const known = ranges.get(key) ?? passing(sheet(name).getRange(address));
      ranges.set(key, known);
      return known;
    },
    forget: (op) => {
      if (op.op !== "addSheet" && op.op !== "removeSheet") return;
      sheets.delete(op.sheet);
      ranges.clear();
    },
    forgetRanges: () => ranges.clear(),
  };
}
