import type { FileKind } from "../../domain/form/FileKind";
import type { importWords as spanish } from "../es/import";
import { formAdvice, kindNames } from "./fileKinds";
import { nameMissing, nameSection } from "./formSections";

const expected = "Expected: form DIE-FO-013 as Word (.docx) or tab-separated text (.txt).";

const listSections = (found: string): string => {
  const names = found.split(", ").map(nameSection);
  const shown = names.slice(0, 4).join(", ");
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
};

const nameKind = (found: string): string => texts(kindNames)[found] ?? kindNames.binary;

const texts = (record: Readonly<Partial<Record<FileKind, string>>>): Readonly<Record<string, string | undefined>> =>
  record;

/** What to do with a file of this kind, behind what was expected. */
const adviseOn = (found: string): string => {
  const advice = texts(formAdvice)[found];
  return advice === undefined ? expected : `${expected} ${advice}`;
};

/** What a document holds too much of. */
const limits: Readonly<Record<string, string>> = {
  parts: "more than 3,000 parts",
  rows: "far more text or tables than a form",
  lines: "more than 100,000 lines",
};

const damages: Readonly<Record<string, string>> = {
  cut: "The Word document is damaged: its end is missing. Download or copy it again, whole.",
  checksum:
    "The Word document is damaged: its content changed after it was saved. Open it in Word, read it over, save it again and retry.",
};

const encodings: Readonly<Record<string, string>> = {
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
  macintosh: "Mac OS Roman",
};

/** Words of the import, by code. */
const objects: Readonly<Record<string, string>> = {
  chart: "A chart",
  diagram: "A diagram",
  equation: "An embedded equation",
  object: "An embedded file",
};

const monthsOf: Readonly<Record<string, readonly [months: number, word: string]>> = {
  bimestre: [2, "two-month periods"],
  trimestre: [3, "quarters"],
  cuatrimestre: [4, "four-month periods"],
  semestre: [6, "half-years"],
};

function describePeriods(kind: string): string {
  const [months, word] = monthsOf[kind] ?? [1, kind];
  return `The schedule is by ${word}. Each marked one is taken over as its ${months} months: the first, Mes 1 to Mes ${months}. Remove the marks that are too many.`;
}

export const importWords: typeof spanish = {
  unreadable: {
    empty: () => `The file is empty. ${expected}`,
    binary: (found) => `The file is ${nameKind(found)} and cannot be read. ${adviseOn(found)}`,
    "other-form": (found) =>
      found === ""
        ? `The file has none of the form's sections. ${expected}`
        : `The file is not the form: it begins with “${found}”. ${expected}`,
    truncated: (found) => `The form breaks off: missing ${listSections(found)}. Expected: the complete form.`,
    "too-large": (found) => `The file has ${found} MB. Expected: a form of less than 20 MB.`,
    "broken-docx": (found) =>
      damages[found] ?? "The Word document is damaged and cannot be opened. Open it in Word, save it again and retry.",
    "beyond-limits": (found) => `The file has ${limits[found] ?? found} and is not read. ${expected}`,
    "unknown-type": (found) => `The file is ${nameKind(found)}. ${adviseOn(found)}`,
  },
  messages: {
    "not-understood": (text) => `Not understood, and not taken into the workbook: “${text}”.`,
    encoding: (text) => `The file is in ${encodings[text] ?? text}. Check accents and ñ.`,
    "image-skipped": (text) =>
      text === "" ? "A picture is not taken over." : `The picture is not taken over; its title is: “${text}”.`,
    "object-skipped": (text) => `${objects[text] ?? "An object"} cannot be read and is not taken over.`,
    "note-call": (text) => {
      const [call = "", ...stays] = text.split(" ");
      return `The call of a note “${call}” was cut off “${stays.join(" ")}”.`;
    },
    "period-columns": (text) => describePeriods(text),
    "metas-split": (text) => `A row of 6.5 holds several metas in one cell. They were read one by one: ${text}.`,
    "table-missing": (text) => `Section ${nameSection(text)} has a heading, but no table that can be read.`,
    "markup-removed": (text) => `Marks “${text}” that are no part of the text were removed.`,
    "page-header-skipped": () => "A repeated page header was skipped.",
    "section-missing": (text) => `Section ${nameSection(text)} is missing.`,
  },
  choices: {
    "text-of-6.5": "The goal's text differs between 6.5 and 7.1. The one of 6.5 is kept.",
    "programme-of-code": "7.1 puts the goal under another programme. The programme of its PIDM code is kept.",
    "subactivity-of-6.5": "The subactivity differs between 6.5 and the schedule. The one of 6.5 is kept.",
    "evidence-of-6.5": "The evidence of 6.5 differs from the product of 10. The one of 6.5 is kept.",
    "start-month": "The form does not say which month is “Mes 1”. The month of registration is proposed.",
    "total-as-declared": "The TOTAL is not the sum of the lines. Both are kept as they stand.",
  },
  missing: nameMissing,
};
