import type { RubroLine } from "../project/Project";
import { type ChainLevel, chainDigits, chainLevels, codeText, isWellFormed } from "./rubroLevels";
import { shippedRubro } from "./shippedRubro";

/** A code whose leading zero Excel ate, and the code with it. */
interface RestoredCode {
  readonly level: ChainLevel | "elemento";
  readonly found: string;
  readonly restored: string;
}

const sectors = new Set(shippedRubro.filter(({ level }) => level === "sector").map(({ code }) => code));

/**
 * The codes of a rubro line that lack exactly one leading zero; [] unless all codes of the chain nest once it is restored,
 * at least two codes bear each other out, and the sector exists. Only then the repair is certain.
 */
export function restoreZeros(line: RubroLine): readonly RestoredCode[] {
  const chain = chainLevels
    .map((level) => ({ level, found: codeText(line[level]) }))
    .filter(({ found }) => found !== "")
    .map((code) => ({ ...code, restored: pad(code.found, chainDigits[code.level]) }));
  const short = chain.filter(({ found, restored }) => found !== restored);
  if (short.length === 0 || chain.length < 2 || !nests(chain)) return [];
  const sector = chain[0]?.restored.slice(0, 2) ?? "";
  if (!sectors.has(sector)) return [];
  return [...short, ...restoreElement(codeText(line.elemento), sector)];
}

function pad(code: string, digits: number): string {
  return code.length === digits - 1 && /^[1-9]\d*$/.test(code) ? `0${code}` : code;
}

function nests(chain: readonly { readonly level: ChainLevel; readonly restored: string }[]): boolean {
  return chain.every(
    ({ level, restored }, i) => isWellFormed(level, restored) && restored.startsWith(chain[i - 1]?.restored ?? ""),
  );
}

/** The elemento has no fixed length, but it begins with its programa: 40601 under 0406 was 040601. */
function restoreElement(found: string, sector: string): readonly RestoredCode[] {
  const restored = `0${found}`;
  const isShort = found !== "" && !found.startsWith(sector) && restored.startsWith(sector);
  return isShort ? [{ level: "elemento", found, restored }] : [];
}
