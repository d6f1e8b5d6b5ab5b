import { type HostSettings, hasApi } from "../Host";

/** What the add-in learns from the global Office; the settings are read anew at each question. */
export interface OfficeFacts {
  readonly settings: Pick<HostSettings, "requirementSet" | "delayForCellEdit" | "readOnly" | "locale">;
  /** Background and text of the pane, "#RRGGBB". */
  readonly theme?: { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string };
  /** Calls of the add-in that leave the workbook. */
  readonly showAsTaskpane?: () => Promise<void>;
  readonly openBrowserWindow?: (url: string) => void;
}

export type CommandHandler = (event: { completed(): void }) => unknown;

/** The global Office as far as our add-in uses it; `commands` holds what it associated with the ribbon. */
interface OfficeStub {
  readonly onReady: (callback?: (info: object) => void) => Promise<object>;
  readonly context: object;
  readonly actions: { readonly associate: (id: string, handler: CommandHandler) => void };
  readonly addin: { readonly showAsTaskpane: () => Promise<void> };
  readonly HostType: Readonly<Record<"Excel", "Excel">>;
  readonly PlatformType: Readonly<Record<"PC", "PC">>;
}

const info = { host: "Excel", platform: "PC" } as const;

function isSetSupported({ settings, openBrowserWindow }: OfficeFacts, name: string, version: string | number): boolean {
  if (name === "ExcelApi") return hasApi(settings.requirementSet, String(version));
  if (name === "DelayForCellEdit") return settings.delayForCellEdit;
  return name === "OpenBrowserWindowApi" && openBrowserWindow !== undefined;
}

function createContext(facts: OfficeFacts): object {
  return {
    ...info,
    requirements: {
      isSetSupported: (name: string, version: string | number = "1.1") => isSetSupported(facts, name, version),
    },
    get displayLanguage() {
      return facts.settings.locale;
    },
    get contentLanguage() {
      return facts.settings.locale;
    },
    get document() {
      return { mode: facts.settings.readOnly ? "readOnly" : "readWrite" };
    },
    officeTheme: facts.theme,
    diagnostics: { ...info, version: "16.0" },
    ui: { openBrowserWindow: facts.openBrowserWindow },
  };
}

/** The Office stub of the host, and the ribbon commands that the add-in has associated so far. */
export function createOffice(facts: OfficeFacts): {
  readonly office: OfficeStub;
  readonly commands: Map<string, CommandHandler>;
} {
  const commands = new Map<string, CommandHandler>();
  const office: OfficeStub = {
    onReady: async (callback) => {
      callback?.(info);
      return info;
    },
    context: createContext(facts),
    actions: { associate: (id, handler) => void commands.set(id, handler) },
    addin: { showAsTaskpane: facts.showAsTaskpane ?? (() => Promise.resolve()) },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC" },
  };
  return { office, commands };
}
