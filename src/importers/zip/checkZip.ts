import JSZip from "jszip";
import { checkQuickly } from "./checkQuickly";
import { crc32 } from "./crc32";
import { isOutOfMemory } from "./isOutOfMemory";
import { measureZip, type ZipEntry } from "./measureZip";
import type { Inflate, UnpackedParts, ZipProblem } from "./Unpacked";

/** What a package may hold before any of it is read; sizes in bytes, unpacked. */
export interface ZipLimits {
  readonly parts: number;
  /** Of one part of XML. */
  readonly xml: number;
  /** Of all parts of XML together. */
  readonly allXml: number;
  /** Of all other parts that are unpacked (pictures). */
  readonly media: number;
}

const megabyte = 1024 * 1024;

/** Pictures, sounds, fonts and what only programs read; every other part may be text that is read, whatever its name ends in. */
const media =
  /(?:\/|\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|emz|wmz|svg|ico|wdp|bin|odttf|fntdata|mp[34]|wav|avi|mov|wmv))$/i;

function isXml(name: string): boolean {
  return !media.test(name);
}

/** Parts, sizes and locks as the directory tells them; nothing is unpacked. */
function judgeDirectory(entries: readonly ZipEntry[], limits: ZipLimits): ZipProblem | undefined {
  if (entries.length > limits.parts) return { code: "parts", found: String(entries.length) };
  if (entries.some(({ encrypted }) => encrypted)) return { code: "password", found: "" };
  let [xml, media, largest] = [0, 0, 0];
  for (const { name, size, packed } of entries) {
    // A size of nothing would let the reader of the library unpack 2 GB.
    if (size === 0 && packed > 2) return { code: "damaged", found: name };
    if (isXml(name)) [xml, largest] = [xml + size, Math.max(largest, size)];
    else media += size;
  }
  if (largest > limits.xml) return tooLarge("part", largest);
  if (xml > limits.allXml) return tooLarge("unpacked", xml);
  return media > limits.media ? tooLarge("media", media) : undefined;
}

/** What is told of more bytes than are read, or than there is memory for. */
function tooLarge(code: "part" | "unpacked" | "media" | "memory", size: number): ZipProblem {
  return { code, found: String(Math.ceil(size / megabyte)) };
}

interface Unpacked {
  readonly string: string;
  readonly uint8array: Uint8Array;
}

interface Streamed {
  internalStream<T extends keyof Unpacked>(type: T): JSZip.JSZipStreamHelper<Unpacked[T]>;
}

/** A part that is unpacked bit by bit; jszip 3.10 documents internalStream, but its types leave it out. */
export function streamOf<T extends keyof Unpacked>(
  file: JSZip.JSZipObject,
  type: T,
): JSZip.JSZipStreamHelper<Unpacked[T]> {
  return (file as unknown as Streamed).internalStream(type);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Unpacks one part to count and sum it, and stops where it is larger than it says; keeps it where `parts` is given. */
function checkPart(
  zip: JSZip,
  { name, size, checksum }: ZipEntry,
  parts: UnpackedParts | undefined,
): Promise<ZipProblem | undefined> {
  const file = zip.file(name);
  if (file === null) return Promise.resolve(undefined);
  const stream = streamOf(file, "uint8array");
  return new Promise((done, fail) => {
    let [length, sum] = [0, 0];
    const chunks: Uint8Array[] = [];
    const damaged: ZipProblem = { code: "damaged", found: name };
    stream.on("data", (chunk) => {
      length += chunk.length;
      sum = crc32(sum, chunk);
      if (parts !== undefined) chunks.push(chunk);
      if (length <= size) return;
      stream.pause();
      done(damaged);
    });
    stream.on("error", (error) => (isOutOfMemory(error) ? fail(error) : done(damaged)));
    stream.on("end", () => {
      try {
        parts?.set(name, join(chunks, length));
      } catch (error) {
        // Only memory can be lacking here; jszip would not tell anybody.
        return fail(error);
      }
      done(length === size && sum === checksum ? undefined : { code: "checksum", found: name });
    });
    stream.resume();
  });
}

/**
 * Looks at a whole package before it is read: number of parts, sizes (those that the directory claims, then the real ones of
 * the XML) and checksums. After this the sizes can be trusted. Undefined where nothing is wrong. `parts` takes what was unpacked, so
 * that nobody unpacks it again; with `inflate` it does without the library, which takes three times as long.
 */
export async function checkZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  parts?: UnpackedParts,
  inflate?: Inflate,
): Promise<ZipProblem | undefined> {
  const entries = measureZip(bytes);
  if (entries === undefined) return { code: "damaged", found: "" };
  const told = judgeDirectory(entries, limits);
  if (told !== undefined) return told;
  // Of two parts with one name the last is read.
  const last = [...new Map(entries.map((entry) => [entry.name, entry])).values()].filter(({ name }) => isXml(name));
  const check = await checkerOf(bytes, parts, inflate);
  if (check === undefined) return { code: "damaged", found: "" };
  return checkAll(last, check);
}

/** The first problem of some parts; a machine without memory for them is told as their size. */
async function checkAll(entries: readonly ZipEntry[], check: Check): Promise<ZipProblem | undefined> {
  try {
    for (const entry of entries) {
      const problem = await check(entry);
      if (problem !== undefined) return problem;
    }
    return undefined;
  } catch (error) {
    if (isOutOfMemory(error))
      return tooLarge(
        "memory",
        entries.reduce((sum, { size }) => sum + size, 0),
      );
    throw error;
  }
}

type Check = (entry: ZipEntry) => ZipProblem | undefined | Promise<ZipProblem | undefined>;

/** Checks parts by the unpacker of the machine, or by the library; undefined where that cannot follow the directory. */
async function checkerOf(
  bytes: Uint8Array,
  parts: UnpackedParts | undefined,
  inflate: Inflate | undefined,
): Promise<Check | undefined> {
  if (inflate !== undefined) return (entry) => checkQuickly(bytes, entry, parts, inflate);
  const zip = await openZip(bytes);
  return zip && ((entry) => checkPart(zip, entry, parts));
}

async function openZip(bytes: Uint8Array): Promise<JSZip | undefined> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (error) {
    // jszip throws plain errors over a directory that it cannot follow.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
