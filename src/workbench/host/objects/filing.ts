import type { Member } from "../HostClass";
import { does, reads } from "../HostClass";
import { asOneOf } from "./access";

/** Saving and closing: the page that shows the workbook does both, as Excel does around its window. */
export const filing: Readonly<Record<string, Member<object>>> = {
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
