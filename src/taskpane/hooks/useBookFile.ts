import { useState } from "react";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { XlsxProblem } from "../../xlsx/XlsxProblem";
import type { Load } from "../work/paneEngine";
import type { Importer } from "../work/paneImporter";

/** Another workbook that a person picked to read from; it is never written. */
export type BookFile =
  | { readonly phase: "none" }
  | { readonly phase: "reading"; readonly name: string }
  | { readonly phase: "unreadable"; readonly name: string; readonly problem: XlsxProblem }
  | { readonly phase: "failed"; readonly name: string; readonly detail: string }
  | { readonly phase: "read"; readonly name: string; readonly sheets: readonly SheetSnapshot[] };

async function readSheets(load: Load<Importer>, file: File): Promise<BookFile> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await (await load()).readWorkbook(bytes);
    if (!reading.ok) return { phase: "unreadable", name: file.name, problem: reading };
    const sheets = reading.snapshot.sheets.filter(({ cells }) => cells !== undefined);
    return { phase: "read", name: file.name, sheets };
  } catch (error) {
    return { phase: "failed", name: file.name, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads the sheets of another workbook that hold something; the reader of .xlsx files loads only then. */
export function useBookFile(load: Load<Importer>) {
  const [file, setFile] = useState<BookFile>({ phase: "none" });
  const read = async (picked: File): Promise<BookFile> => {
    setFile({ phase: "reading", name: picked.name });
    const found = await readSheets(load, picked);
    setFile(found);
    return found;
  };
  const refuse = (name: string, problem: XlsxProblem) => setFile({ phase: "unreadable", name, problem });
  return { file, read, refuse };
}
