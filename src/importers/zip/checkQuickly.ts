import { crc32 } from "./crc32";
import type { ZipEntry } from "./measureZip";
import type { Inflate, UnpackedParts, ZipProblem } from "./Unpacked";

/** The bytes of a part as they stand in the package (APPNOTE 4.3.7); undefined where there are none. */
function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return undefined;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed > bytes.length ? undefined : bytes.subarray(from, from + packed);
}

/** Unpacks and sums one part by an unpacker of the machine, in place of the library. */
export function checkQuickly(
  bytes: Uint8Array,
  entry: ZipEntry,
  parts: UnpackedParts | undefined,
  inflate: Inflate,
): ZipProblem | undefined {
  const { name, size, checksum, method } = entry;
  const packed = packedBytes(bytes, entry);
  const stored = method === 0 && packed?.length === size ? packed : undefined;
  const whole = method === 8 && packed !== undefined ? inflate(packed, size) : stored;
  if (whole === undefined) return { code: "damaged", found: name };
  parts?.set(name, whole);
  return whole.length === size && crc32(0, whole) === checksum ? undefined : { code: "checksum", found: name };
}
