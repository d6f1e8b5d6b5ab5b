import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import JSZip from "jszip";

/** When a file was made and saved: two of the same workbook differ in nothing else (ECMA-376-2 8.3.1). */
const times = /<(dcterms:(?:created|modified))\b[^>]*>[^<]*<\/\1>/g;

/** Where the run keeps what LibreOffice made of a file (setup.js makes the folder, which goes with the run). */
async function placeOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash("sha256");
  const { files } = await JSZip.loadAsync(bytes);
  for (const part of Object.values(files)) {
    const text = await part.async("string");
    hash.update(`${part.name}\0${part.name === "docProps/core.xml" ? text.replace(times, "") : text}\0`);
  }
  return join(process.env.RESIDENT_OFFICE ?? "", `${hash.digest("hex")}.result`);
}

/** Another worker that looks for it finds a whole file or none. */
async function keep(place: string, result: Uint8Array): Promise<void> {
  const draft = `${place}.${process.pid}`;
  await writeFile(draft, result);
  await rename(draft, place);
}

/**
 * What `make` gives for each file, made once in a run: several tests calculate the same workbook, and LibreOffice takes a
 * second for each.
 */
export async function keepResults(
  files: readonly Uint8Array[],
  make: (missing: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>,
): Promise<readonly Uint8Array[]> {
  const places = await Promise.all(files.map(placeOf));
  const missing = [...new Map(places.map((place, index) => [place, files[index] ?? new Uint8Array()]))].filter(
    ([place]) => !existsSync(place),
  );
  const made = missing.length === 0 ? [] : await make(missing.map(([, bytes]) => bytes));
  await Promise.all(missing.map(([place], index) => keep(place, made[index] ?? new Uint8Array())));
  return Promise.all(places.map(async (place) => new Uint8Array(await readFile(place))));
}
