import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { type CommandHandler, createOffice, type OfficeFacts } from "../host/client/createOffice";
import type { OfficeExtensionApi } from "../host/client/OfficeApi";

/** The real, unmodified office.js, as far as it is touched outside a page. */
export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & OfficeExtensionApi;
  readonly Office: typeof Office;
  readonly commands: ReadonlyMap<string, CommandHandler>;
}

const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
let compiled: Script | undefined;

/** The little of a browser's window that office.js asks for while it loads. */
function createWindow(office: object): Record<string, unknown> {
  const ignore = () => undefined;
  const location = { href: "https://localhost/pane.html", search: "", hash: "", protocol: "https:", host: "localhost" };
  const window: Record<string, unknown> = {
    Office: office,
    Promise,
    JSON,
    setTimeout,
    clearTimeout,
    console: { log: ignore, warn: ignore, error: ignore, info: ignore, debug: ignore },
    navigator: { userAgent: "Node", platform: "Node", language: "es-CO" },
    location,
    document: {
      URL: location.href,
      location,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: ignore,
    },
    addEventListener: ignore,
    removeEventListener: ignore,
    performance,
  };
  window.window = window;
  window.self = window;
  window.top = window;
  window.parent = window;
  return window;
}

/** Loads office.js anew, for a workbook of its own. */
export function loadOffice(facts: OfficeFacts): LoadedOffice {
  compiled ??= new Script(readFileSync(file, "utf8"), { filename: file });
  const { office, commands } = createOffice(facts);
  const window = createWindow(office);
  compiled.runInContext(createContext(window));
  return {
    Excel: window.Excel as typeof Excel,
    OfficeExtension: window.OfficeExtension as LoadedOffice["OfficeExtension"],
    Office: office as unknown as typeof Office,
    commands,
  };
}
