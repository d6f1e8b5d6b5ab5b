import sample from "../../../assets/samples/formato-ejemplo.txt";
import type { Report } from "../../domain/findings/Finding";
import type { FormRecord } from "../../domain/form/FormRecord";
import type { FormReading, Resolved } from "../../domain/form/Import";
import { resolveForm } from "../../domain/form/resolveForm";
import { readForm } from "../../importers/readForm";
import { validateForm } from "../../rules/validate";
import type { XlsxReading } from "../../xlsx/readXlsx";

/** Reads a form in a lazily loaded chunk of its own. */
export interface Importer {
  read(bytes: Uint8Array): Promise<FormReading>;
  /** `startMonth` is a calendar month 1–12; without it the month of registration is proposed. */
  resolve(form: FormRecord, startMonth?: number): Resolved;
  validate(form: FormRecord, resolved: Resolved): Report;
  sample(): Promise<Uint8Array>;
  /** Opens another workbook; its reader loads only then. */
  readWorkbook(bytes: Uint8Array): Promise<XlsxReading>;
}

/** Reads forms; carries the Word reader and the sample form. */
export const paneImporter: Importer = {
  read: readForm,
  resolve: resolveForm,
  validate: validateForm,
  readWorkbook: async (bytes) => (await import("../../xlsx/readXlsx")).readXlsx(bytes, { details: true }),
  sample: async () => new TextEncoder().encode(sample),
};
