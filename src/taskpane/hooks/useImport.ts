import { useCallback, useState } from "react";
import type { UnreadableCode } from "../../domain/form/Import";
import { type HeldProject, knownMonth } from "../../domain/form/knownMonth";
import type { ImportedForm } from "../model/describeForm";
import type { Load } from "../work/paneEngine";
import type { Importer } from "../work/paneImporter";

export type ImportState =
  | { readonly phase: "pick" }
  | { readonly phase: "reading"; readonly fileName: string }
  | { readonly phase: "unreadable"; readonly code: UnreadableCode; readonly found: string }
  | { readonly phase: "failed"; readonly detail: string }
  | { readonly phase: "read"; readonly imported: ImportedForm };

export interface ImportControls {
  readonly state: ImportState;
  readonly readFile: (file: File) => Promise<void>;
  readonly readSample: (fileName: string) => Promise<void>;
  /** Calendar month 1–12. */
  readonly setStartMonth: (month: number) => Promise<void>;
  readonly reset: () => void;
}

async function readBytes(
  load: Load<Importer>,
  bytes: Uint8Array,
  fileName: string,
  held: HeldProject | undefined,
): Promise<ImportState> {
  const importer = await load();
  const reading = await importer.read(bytes);
  if (!reading.ok) return { phase: "unreadable", code: reading.code, found: reading.found };
  const resolved = importer.resolve(reading.form, knownMonth(reading.form, held));
  const report = importer.validate(reading.form, resolved);
  return {
    phase: "read",
    imported: { fileName, form: reading.form, messages: reading.messages, resolved, report },
  };
}

/** Reads a form file step by step; nothing is written to the workbook. */
export function useImport(load: Load<Importer>, held: HeldProject | undefined): ImportControls {
  const [state, setState] = useState<ImportState>({ phase: "pick" });
  const read = useCallback(
    async (fileName: string, bytes: () => Promise<Uint8Array>) => {
      setState({ phase: "reading", fileName });
      try {
        setState(await readBytes(load, await bytes(), fileName, held));
      } catch (error) {
        setState({ phase: "failed", detail: error instanceof Error ? error.message : String(error) });
      }
    },
    [load, held],
  );
  return {
    state,
    readFile: (file) => read(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    readSample: (fileName) => read(fileName, async () => (await load()).sample()),
    setStartMonth: async (month) => {
      if (state.phase !== "read") return;
      const importer = await load();
      const resolved = importer.resolve(state.imported.form, month);
      const report = importer.validate(state.imported.form, resolved);
      setState({ phase: "read", imported: { ...state.imported, resolved, report } });
    },
    reset: () => setState({ phase: "pick" }),
  };
}
