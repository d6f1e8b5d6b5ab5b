import { DRIFT } from "../text/alikeTexts";
import { similarity } from "../text/similarity";
import type { FormRecord } from "./FormRecord";

/** The project that a workbook holds already: its name, and the calendar month (1–12) of «Mes 1». */
export interface HeldProject {
  readonly projectName: string;
  readonly startMonth?: number;
}

/** The month of «Mes 1» that a person chose for this project: another date of registration does not move its schedule. */
export function knownMonth(form: FormRecord, held: HeldProject | undefined): number | undefined {
  if (held === undefined || held.projectName === "") return held?.startMonth;
  return similarity(form.name.text, held.projectName) >= DRIFT ? held.startMonth : undefined;
}
