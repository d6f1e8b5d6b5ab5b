/** A text file as text, with the name of its encoding. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/** Decodes by byte order mark, then UTF-16 by its zero bytes, then UTF-8 if valid, else Windows-1252. */
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
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
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
