import { inflateRawSync } from "node:zlib";
import type { Inflate } from "../../importers/zip/Unpacked";

/** Node's own unpacker; it stops at the size that the package claims. */
export const inflateByNode: Inflate = (packed, size) => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    // It throws over damaged bytes and over more bytes than were claimed, and over nothing else.
    return undefined;
  }
};
