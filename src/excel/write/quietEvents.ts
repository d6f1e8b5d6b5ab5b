import { runLater } from "../runExcel";
import { supports } from "../supports";

/** Keeps our own writes from the listeners of this add-in. */
export interface QuietEvents {
  readonly mute: (context: Excel.RequestContext) => void;
  readonly unmute: (context: Excel.RequestContext) => void;
  /** After a refusal, which kept `unmute` from happening. */
  readonly recover: () => void;
}

const loud: QuietEvents = { mute: () => undefined, unmute: () => undefined, recover: () => undefined };

function enable(context: Excel.RequestContext, enabled: boolean): void {
  context.runtime.enableEvents = enabled;
}

/** Since ExcelApi 1.14 an event says who caused it; before (Excel 2021) ours would look like a person's. */
export function quietEvents(): QuietEvents {
  if (supports("1.14")) return loud;
  return {
    mute: (context) => enable(context, false),
    unmute: (context) => enable(context, true),
    recover: () =>
      void runLater(async (context) => {
        enable(context, true);
        await context.sync();
      }),
  };
}
