import type { ReceivedFile } from "../../actions/copies/planReceived";
import { copyFor, sendOf } from "../../actions/copies/planSending";
import { readReturn } from "../../actions/copies/readReturn";
import { fingerprintBytes } from "../../domain/copies/fingerprint";
import type { MunicipalityRow } from "../../domain/copies/ownRows";
import type { Project } from "../../domain/project/Project";
import type { RecordOf } from "../../domain/project/Record";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeLocked } from "../../xlsx/writeXlsx";
import type { XlsxProblem } from "../../xlsx/XlsxProblem";

/** A copy as a file, and what «Envíos» notes of it. */
interface CopyFile {
  readonly bytes: Uint8Array;
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
  read(file: File): Promise<ReturnReading>;
}

export const paneCopies: Copies = {
  make: async (project, municipality, days) => {
    const copy = copyFor(project, municipality, days);
    return { bytes: await writeLocked(copy.snapshot), send: sendOf(copy) };
  },
  read: async (file) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await readXlsx(bytes);
    if (!reading.ok) return { ok: false, name: file.name, problem: reading };
    const returned = readReturn(reading.snapshot);
    return { ok: true, file: { name: file.name, fingerprint: fingerprintBytes(bytes), returned } };
  },
};
