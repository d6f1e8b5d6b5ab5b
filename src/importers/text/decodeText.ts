/** A text file as text, with the name of its encoding. */
interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";
}

/** Decodes by byte order mark, then UTF-16 by its zero bytes, then UTF-8 if valid, else Mac OS Roman or Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === "windows-1252" ? readUpper(text) : text, encoding };
}

/** Windows-1252 at 0x80–0x9F: Node 20 decodes it as Latin-1, whose control characters stand there. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function readUpper(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (char) => upper[char.charCodeAt(0) - 0x80] ?? char);
}

function detectEncoding(bytes: Uint8Array): DecodedText["encoding"] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const zeros = countZeros(bytes);
  if (zeros.odd > zeros.pairs * 0.7 && zeros.even < zeros.pairs * 0.1) return "utf-16le";
  if (zeros.even > zeros.pairs * 0.7 && zeros.odd < zeros.pairs * 0.1) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  return isMacRoman(bytes) ? "macintosh" : "windows-1252";
}

/** á é í ñ ó ú ü in Mac OS Roman; in Windows-1252 they are signs that stand between no letters. */
const macLetters: ReadonlySet<number> = new Set([0x87, 0x8e, 0x92, 0x96, 0x97, 0x9c, 0x9f]);
/** The same in Windows-1252: one of them beside a letter, and the text is no Mac OS Roman. */
const windowsLetters: ReadonlySet<number> = new Set([0xe1, 0xe9, 0xed, 0xf1, 0xf3, 0xfa, 0xfc]);
/** Their capitals, which are quotes and dashes of a Mac: they prove it between two letters. */
const windowsCapitals: ReadonlySet<number> = new Set([0xc1, 0xc9, 0xcd, 0xd1, 0xd3, 0xda, 0xdc]);

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte > 0x60 && byte < 0x7b) || (byte > 0x40 && byte < 0x5b));
}

/** Which of the two a byte proves where it stands; undefined for most. */
function proves(byte: number, before: boolean, after: boolean): "windows" | "mac" | undefined {
  if (byte < 0x80 || !(before || after)) return undefined;
  if (windowsLetters.has(byte)) return "windows";
  if (!(before && after)) return undefined;
  if (windowsCapitals.has(byte)) return "windows";
  return macLetters.has(byte) ? "mac" : undefined;
}

/** Spanish from a Mac: several accented letters inside words, and not one of Windows. A lone apostrophe or dash proves nothing. */
function isMacRoman(bytes: Uint8Array): boolean {
  let mac = 0;
  for (let index = 0; index < bytes.length; index++) {
    const proof = proves(bytes[index] ?? 0, isLetter(bytes[index - 1]), isLetter(bytes[index + 1]));
    if (proof === "windows") return false;
    if (proof === "mac") mac += 1;
  }
  return mac > 1;
}

function countZeros(bytes: Uint8Array): { pairs: number; even: number; odd: number } {
  const length = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { pairs: Math.max(1, Math.floor(length / 2)), even, odd };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // stream: a file cut inside its last letter is still UTF-8.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    // By name: in a frame or a test the decoder's TypeError is not this realm's.
    if (error !== null && typeof error === "object" && "name" in error && error.name === "TypeError") return false;
    throw error;
  }
}
