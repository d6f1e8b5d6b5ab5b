import { subscription } from "../events";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { ref, type Targets } from "../Ref";
import { asBoolean, asOneOf, asText } from "./access";
import { separators } from "./culture";
import { areasRef } from "./rangeAreas";
import { rangeRef } from "./usedRange";

/** Saving and closing: the page that shows the workbook does both, as Excel does around its window. */
const filing: Readonly<Record<string, Member<object>>> = {
  IsDirty: reads("1.9", (_, { state }) => state.isDirty),
  PreviouslySaved: reads("1.9", (_, { state }) => state.wasSaved),
  ReadOnly: reads("1.8", (_, { settings }) => settings.readOnly),
  Save: does("1.11", (_, [behavior], host) => {
    asOneOf(behavior ?? "Save", ["Save", "Prompt"], "saveBehavior");
    host.state.isDirty = false;
    host.state.wasSaved = true;
    host.file("save");
  }),
  Close: does("1.11", (_, [behavior], host) => {
    const asked = asOneOf(behavior ?? "Save", ["Save", "SkipSave"], "closeBehavior");
    if (asked === "Save" && host.state.isDirty) host.file("save");
    host.state.isClosed = true;
    host.file("close");
  }),
};

export const workbookClass: HostClass<object> = {
  members: {
    Application: reads("1.1", () => ref("Application", {})),
    _Runtime: reads("1.5", () => ref("Runtime", {})),
    Worksheets: reads("1.1", () => ref("WorksheetCollection", {})),
    Tables: reads("1.1", () => ref("TableCollection", {})),
    Names: reads("1.1", () => ref("NamedItemCollection", {})),
    Properties: reads("1.7", () => ref("DocumentProperties", {})),
    Functions: reads("1.2", () => ref("Functions", {})),
    Bindings: reads("1.1", () => ref("BindingCollection", {})),
    Settings: reads("1.4", () => ref("SettingCollection", {})),
    CustomXmlParts: reads("1.5", () => ref("CustomXmlPartCollection", {})),
    Comments: reads("1.10", () => ref("CommentCollection", {})),
    Styles: reads("1.7", () => ref("StyleCollection", {})),
    ...subscription<object>("1.13", "Activated", () => "Book"),
    ...filing,
    GetSelectedRanges: does("1.9", (_self, _args, { book }) => areasRef([book.selection()])),
    GetSelectedRange: does("1.1", (_self, _args, { book }) => {
      const { sheet, area } = book.selection();
      return rangeRef(sheet, area);
    }),
    GetActiveCell: does("1.7", (_self, _args, { book }) => {
      const { sheet, area } = book.selection();
      return rangeRef(sheet, { ...area, rows: 1, columns: 1 });
    }),
  },
};

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const kinds = ["Recalculate", "Full", "FullRebuild"] as const;

/** Docs: in manual mode results are old until somebody calculates; leaving it calculates. */
function setMode({ book, state }: Host, value: unknown): void {
  const before = state.calculationMode;
  state.calculationMode = asOneOf(value, modes, "calculationMode");
  book.setManual(state.calculationMode === "Manual");
  if (before === "Manual" && state.calculationMode !== "Manual") book.calculate();
}

/** Base64 of a package: Excel makes no workbook of anything else. */
const packageStart = "UEsDB";

function asFile(file: unknown): string {
  const text = asText(file, "base64File");
  return text.startsWith(packageStart) ? text : refuse("InvalidArgument", "base64File: a workbook was expected.");
}

/** A workbook that is not open yet (Excel.createWorkbook). */
export const workbookCreatedClass: HostClass<Targets["WorkbookCreated"]> = {
  members: { Open: does("1.8", ({ file }, _, host) => host.file({ open: file })) },
};

/** Before the embedded workbook answers a query, it has finished calculating. */
export const applicationClass: HostClass<object> = {
  members: {
    CalculationMode: holds(
      "1.1",
      (_, { state }) => state.calculationMode,
      (_, value, host) => setMode(host, value),
    ),
    ...separators,
    Calculate: does("1.1", (_, [kind], { book }) => {
      asOneOf(kind, kinds, "calculationType");
      book.calculate();
    }),
    CreateWorkbook: does("1.8", (_, [file]) => ref("WorkbookCreated", { file: asFile(file) })),
    SuspendApiCalculationUntilNextSync: does("1.6", () => undefined),
    SuspendScreenUpdatingUntilNextSync: does("1.9", () => undefined),
  },
};

/** What the add-in asks of Excel for itself: the workbook is not touched. */
export const runtimeClass: HostClass<object> = {
  members: {
    EnableEvents: holds(
      "1.8",
      (_, { state }) => state.eventsEnabled,
      (_, value, { state }) => {
        state.eventsEnabled = asBoolean(value, "enableEvents");
      },
    ),
  },
};
