import { inflateRawSync } from "node:zlib";
import { isOutOfMemory } from "../../importers/zip/isOutOfMemory";
import type { Inflate } from "../../importers/zip/Unpacked";

/** Node's own unpacker; it stops at the size that the package claims. */
export const inflateByNode: Inflate = (packed, size) => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    if (isOutOfMemory(error)) throw error;
    // Else it throws over damaged bytes and over more bytes than were claimed.
    return undefined;
  }
};
