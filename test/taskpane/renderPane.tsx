import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WorkbookPort } from "../../src/actions/WorkbookPort";
import { resolveForm } from "../../src/domain/form/resolveForm";
import type { ThemeSource } from "../../src/host/watchTheme";
import { readForm } from "../../src/importers/readForm";
import { validateForm } from "../../src/rules/validate";
import { App } from "../../src/taskpane/App";
import type { RibbonOutcomes } from "../../src/taskpane/hooks/useRibbon";
import type { PlaceMemory } from "../../src/taskpane/shell/rememberPlace";
import { loadTexts, spanishTexts } from "../../src/taskpane/texts/loadTexts";
import { spanishWords } from "../../src/taskpane/texts/spanishWords";
import type { PaneTexts, Texts } from "../../src/taskpane/texts/Texts";
import { paneEngine } from "../../src/taskpane/work/paneEngine";
import type { Importer } from "../../src/taskpane/work/paneImporter";
import "./quickQueries";

/** jsdom measures nothing: a list of cards asks for sizes all the same. */
class NoSizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= NoSizes;
// Browsers have these; jsdom does not give them to its pages.
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, "\\$&") } as typeof CSS;

/** A promise that React takes as settled at once, as it is once a pane has been open for a moment. */
function settled<T>(value: T): Promise<T> {
  return Object.assign(Promise.resolve(value), { status: "fulfilled", value });
}

/** The form reader of the pane over the fixture; the bundle carries the same sample as a text of its own. */
const importer: Importer = {
  read: readForm,
  resolve: resolveForm,
  validate: validateForm,
  readWorkbook: async (bytes) => (await import("../../src/xlsx/readXlsx")).readXlsx(bytes),
  sample: async () => new Uint8Array(readFileSync(join(__dirname, "../fixtures/sample-form.txt"))),
};

function keyed(value: unknown, path: string): unknown {
  if (typeof value === "string") return `[[${path}]]`;
  if (typeof value === "function") return () => `[[${path}]]`;
  if (Array.isArray(value)) return value.map((item, index) => keyed(item, `${path}.${index}`));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, keyed(item, `${path}.${key}`)]));
}

/** A language whose every text is the name of its key: what it does not cover was written into a component. */
export function keyTexts(): Texts {
  const { pane } = spanishTexts();
  return { language: "es", pane: keyed(pane, "pane") as PaneTexts, words: settled(spanishWords) };
}

export interface PaneOptions {
  readonly texts?: Texts;
  readonly memory?: PlaceMemory;
  readonly saveLanguage?: (language: string) => void;
  readonly ribbon?: RibbonOutcomes;
  readonly theme?: ThemeSource;
}

const lightTheme: ThemeSource = { current: () => "light", listen: () => () => undefined };

/** The whole pane over a workbook, as Excel shows it. */
export function openPane(
  port: WorkbookPort | undefined,
  { texts, memory, saveLanguage, ribbon, theme }: PaneOptions = {},
) {
  const user = userEvent.setup({ delay: null });
  const view = render(
    <App
      port={port}
      theme={theme ?? lightTheme}
      texts={texts ?? { ...spanishTexts(), words: settled(spanishWords) }}
      loadTexts={loadTexts}
      saveLanguage={saveLanguage ?? (() => undefined)}
      engine={onceEngine}
      importer={async () => importer}
      {...(memory === undefined ? {} : { memory })}
      {...(ribbon === undefined ? {} : { ribbon })}
    />,
  );
  return { user, ...view };
}

/** One promise, as main.tsx gives: a component that suspends asks again. */
const loaded = settled(paneEngine);
const onceEngine = () => loaded;
