import type { ReceivedFile } from "../../actions/copies/planReceived";
import { copyFileName, copyFor, sendOf } from "../../actions/copies/planSending";
import { readReturn } from "../../actions/copies/readReturn";
import { fingerprintBytes } from "../../domain/copies/fingerprint";
import type { MunicipalityRow } from "../../domain/copies/ownRows";
import type { Project } from "../../domain/project/Project";
import type { RecordOf } from "../../domain/project/Record";
import { copySheetTexts } from "../../i18n/es/copies";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeLocked } from "../../xlsx/writeXlsx";
import type { XlsxProblem } from "../../xlsx/XlsxProblem";
import { type NamedFile, zipFiles } from "../../xlsx/zipFiles";

/** A copy as a file, and what «Envíos» notes of it. */
export interface CopyFile extends NamedFile {
  readonly send: RecordOf<"sends">;
}

/** A file that came back, or why it cannot be read. */
type ReturnReading =
  | { readonly ok: true; readonly file: ReceivedFile }
  | { readonly ok: false; readonly name: string; readonly problem: XlsxProblem };

/** Makes and reads files of copies, in a chunk of its own: it carries the writer and the reader of .xlsx files. */
export interface Copies {
  /** Days are ISO dates; `due` is "" where none is said. */
  make(project: Project, municipality: MunicipalityRow, days: { today: string; due: string }): Promise<CopyFile>;
  /** All of them as one file. */
  zip(copies: readonly CopyFile[], today: string): Promise<NamedFile>;
  read(file: File): Promise<ReturnReading>;
}

export const paneCopies: Copies = {
  make: async (project, municipality, days) => {
    const copy = copyFor(project, municipality, days);
    return {
      name: copyFileName(copy.stamp),
      bytes: await writeLocked(copy.snapshot, copy.stamp.sent),
      send: sendOf(copy),
    };
  },
  zip: async (copies, today) => ({ name: copySheetTexts.zipName(today), bytes: await zipFiles(copies) }),
  read: async (file) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await readXlsx(bytes, { looks: false });
    if (!reading.ok) return { ok: false, name: file.name, problem: reading };
    const returned = readReturn(reading.snapshot);
    return { ok: true, file: { name: file.name, fingerprint: fingerprintBytes(bytes), returned } };
  },
};
