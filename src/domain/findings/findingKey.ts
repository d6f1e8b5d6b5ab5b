import type { Finding } from "./Finding";
import { placeKey } from "./placeKey";

/** Known again at the next import: code, places and FNV-1a hash of the params, such as "pidm/gap@6.5:3:103#1x9k2q0". */
export function findingKey(finding: Finding): string {
  const [first] = finding.places;
  const rest = finding.places.slice(1).map(placeKey).join(" ");
  const place = first === undefined ? "" : placeKey(first);
  return `${finding.code}@${place}#${hashText(`${rest}|${encodeStable(finding.params)}`)}`;
}

/** JSON with sorted keys, so that the order in which a rule writes its params does not count. */
function encodeStable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(encodeStable).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${key}:${encodeStable(item)}`).join(",")}}`;
}

/** FNV-1a, 32 bits (offset basis and prime of the reference, isthe.com/chongo/tech/comp/fnv), in base 36. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(utf16Bytes(text))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

function utf16Bytes(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]);
}
