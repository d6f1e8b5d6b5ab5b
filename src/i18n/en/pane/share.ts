import type { Translated } from "../../Catalog";
import type { shareTexts as spanish } from "../../es/pane/share";
import { capitalize, count, joinAll } from "../../format";
import { longDate } from "../dates";

/** English words of «Compartir». */
export const shareTexts: Translated<typeof spanish> = {
  title: "Share with the municipalities",
  none: "There is no municipality to send copies to. Add them on the sheet Municipios.",
  progress: (returned, of) =>
    `${returned} of ${count(of, "municipality has", "municipalities have")} returned its copy.`,
  due: "To be returned by (optional)",
  copiesHelp: "Each copy opens as a new workbook: save it and send it. It is noted on the sheet Envíos.",
  copyOne: (municipality) => `Make a copy for ${municipality}`,
  copyAgain: (municipality) => `Make another copy for ${municipality}`,
  copyAll: (n) => `Make ${count(n, "copy", "copies")}`,
  packAll: (n) => `Download ${count(n, "copy", "copies")} in a .zip`,
  making: (done, of) => `Making copy ${done + 1} of ${of}…`,
  state: {
    notSent: () => "Not sent",
    sent: (day) => `Sent on ${longDate(day)}`,
    overdue: (day) => `Overdue: it was due on ${longDate(day)}`,
    returned: (day) => `It came back on ${longDate(day)}, without changes`,
    conflicts: (day) => `It came back on ${longDate(day)}, with conflicts to solve`,
    merged: (day) => `Received on ${longDate(day)}`,
  },
  receiveOne: (municipality) => `Receive the copy of ${municipality}`,
  solve: (municipality) => `Solve the conflicts of ${municipality}`,
  isCopy: (municipality) =>
    `This workbook is the copy of ${municipality || "a municipality"}. Copies are made and received in the workbook of the Área Metropolitana.`,
  consolidate: "Consolidado",
  consolidateHelp: "All municipalities on one sheet: who is missing, progress, money, indices and risks.",
  receiveTitle: "Receive what came back",
  drop: "Drag the copies that came back here, one or several.",
  pick: "Choose files",
  reading: (n) => (n === 1 ? "Reading 1 file…" : `Reading ${n} files…`),
  receipts: {
    title: "What came back",
    missed: "The workbook changed while you were choosing. Look again; nothing has been written yet.",
    conflicts: (changed, removed) => {
      const both = changed > 0 ? [`${count(changed, "fact changed", "facts changed")} on both sides`] : [];
      const gone = removed > 0 ? [`the municipality deleted ${count(removed, "row", "rows")}`] : [];
      return `${capitalize(joinAll([...both, ...gone], "and"))}. Tick what shall be as the copy says.`;
    },
    theirs: "Take all of the copy",
    ours: "Keep all of the workbook",
    allConflicts: (n, files) =>
      `${count(n, "question", "questions")} in ${count(files, "copy", "copies")}. Answer all at once, or in each copy.`,
    allTheirs: "In all, take what the copy says",
    allOurs: "In all, keep what the workbook says",
    changes: (n) => `See ${count(n, "change", "changes")} of the copy`,
    refused: (n) => `See ${count(n, "fact that is not taken", "facts that are not taken")}`,
    take: (n) => (n === 0 ? "Note the return" : `Receive ${count(n, "change", "changes")}`),
    cancel: "Do not receive",
  },
};
