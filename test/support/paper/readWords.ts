import { spawnSync } from "node:child_process";

/** A word of a PDF page with its box, in points from the upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

function wordsOf(page: string): readonly Word[] {
  const pattern = /<word xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">([^<]*)</g;
  return [...page.matchAll(pattern)].map(([, ...parts]) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = parts.slice(0, 4).map(Number);
    const text = (parts[4] ?? "").replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity);
    return { text, left, top, right, bottom };
  });
}

/** True where Poppler is installed. */
export function hasPoppler(): boolean {
  return spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).status === 0;
}

/** The words of every page of a PDF, as Poppler's `pdftotext -bbox` finds them. */
export function readWords(pdf: Uint8Array): readonly (readonly Word[])[] {
  const { status, stdout, stderr } = spawnSync("pdftotext", ["-bbox", "-", "-"], {
    input: pdf,
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`pdftotext: ${String(stderr)}`);
  return String(stdout).split("<page ").slice(1).map(wordsOf);
}
