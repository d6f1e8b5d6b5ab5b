import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FormRecord } from "../../src/domain/form/FormRecord";
import type { FormReading, ImportMessage } from "../../src/domain/form/Import";
import { readForm } from "../../src/importers/readForm";

/** The sample form as UTF-8 text. */
export const sampleText = readFileSync(join(__dirname, "../fixtures/sample-form.txt"), "utf8");

export const sampleLines: readonly string[] = sampleText.split("\n");

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface ReadForm {
  readonly form: FormRecord;
  readonly messages: readonly ImportMessage[];
}

/** The reading of a form that must be readable. */
export async function readGood(source: string | Uint8Array): Promise<ReadForm> {
  const reading: FormReading = await readForm(typeof source === "string" ? utf8(source) : source);
  if (!reading.ok) throw new Error(`The form cannot be read: ${reading.code} ${reading.found}`);
  return reading;
}

/** The sample with one line (from 1) changed. */
export function withLine(number: number, change: (line: string) => string): string {
  return sampleLines.with(number - 1, change(sampleLines[number - 1] ?? "")).join("\n");
}

/** Every text of a record, without its keys. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** The record without places: Word gives no lines, and its rows may be cut otherwise. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "at" && key !== "source");
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutPlaces(item)]));
}
