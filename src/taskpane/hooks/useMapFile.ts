import { useState } from "react";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { Importer, Load } from "../work/Engine";

/** A workbook that a person picked to read an old map from; it is never written. */
export type MapFile =
  | { readonly phase: "none" }
  | { readonly phase: "reading"; readonly name: string }
  | { readonly phase: "unreadable"; readonly name: string; readonly detail: string }
  | { readonly phase: "read"; readonly name: string; readonly sheets: readonly SheetSnapshot[] };

async function readSheets(load: Load<Importer>, file: File): Promise<MapFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = await (await load()).readWorkbook(bytes);
  if (!reading.ok) return { phase: "unreadable", name: file.name, detail: "" };
  const sheets = reading.snapshot.sheets.filter(({ cells }) => cells !== undefined);
  return { phase: "read", name: file.name, sheets };
}

/** Reads the sheets of another workbook; the reader of .xlsx files loads only then. */
export function useMapFile(load: Load<Importer>) {
  const [file, setFile] = useState<MapFile>({ phase: "none" });
  const read = async (picked: File) => {
    setFile({ phase: "reading", name: picked.name });
    try {
      setFile(await readSheets(load, picked));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setFile({ phase: "unreadable", name: picked.name, detail });
    }
  };
  return { file, read };
}
