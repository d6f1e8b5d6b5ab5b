import sample from "../../../assets/samples/formato-ejemplo.txt";
import { resolveForm } from "../../domain/form/resolveForm";
import { readForm } from "../../importers/readForm";
import { validateForm } from "../../rules/validate";
import type { Importer } from "./Engine";

/** Reads forms; carries the Word reader and the sample form. */
export const paneImporter: Importer = {
  read: readForm,
  resolve: resolveForm,
  validate: validateForm,
  readWorkbook: async (bytes) => (await import("../../xlsx/readXlsx")).readXlsx(bytes, { details: true }),
  sample: async () => new TextEncoder().encode(sample),
};
