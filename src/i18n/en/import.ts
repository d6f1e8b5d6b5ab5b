import type { importWords as spanish } from "../es/import";
import { nameMissing, nameSection } from "./formSections";

const expected = "Expected: form DIE-FO-013 as Word (.docx) or tab-separated text (.txt).";

const kinds: Readonly<Record<string, string>> = {
  pdf: "a PDF",
  png: "a PNG picture",
  jpeg: "a JPEG picture",
  gif: "a GIF picture",
  doc: "an Office file from before 2007 (.doc or .xls)",
  xlsx: "an Excel workbook",
  pptx: "a PowerPoint presentation",
  odt: "a LibreOffice document (.odt)",
  ods: "a LibreOffice sheet (.ods)",
  rtf: "an RTF document",
  zip: "a compressed file",
  encrypted: "a document with a password",
};

const listSections = (found: string): string => {
  const names = found.split(", ").map(nameSection);
  const shown = names.slice(0, 4).join(", ");
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
};

const nameKind = (found: string): string => kinds[found] ?? "another type of file";

const encodings: Readonly<Record<string, string>> = {
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

/** Words of the import, by code. */
const objects: Readonly<Record<string, string>> = {
  chart: "A chart",
  diagram: "A diagram",
  equation: "An embedded equation",
  object: "An embedded file",
};

export const importWords: typeof spanish = {
  unreadable: {
    empty: () => `The file is empty. ${expected}`,
    binary: (found) => `The file is ${nameKind(found)} and cannot be read. ${expected}`,
    "other-form": (found) =>
      found === ""
        ? `The file has none of the form's sections. ${expected}`
        : `The file is not the form: it begins with “${found}”. ${expected}`,
    truncated: (found) => `The form breaks off: missing ${listSections(found)}. Expected: the complete form.`,
    "too-large": (found) => `The file has ${found} MB. Expected: a form of less than 20 MB.`,
    "broken-docx": () => "The Word document is damaged and cannot be opened. Open it in Word, save it again and retry.",
    "unknown-type": (found) => `The file is ${nameKind(found)}. ${expected}`,
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
