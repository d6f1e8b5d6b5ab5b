/** Why a package is not read; `found` is a number (megabytes of all parts, one part, pictures, or what found no memory) or the name of a part. */
export interface ZipProblem {
  readonly code: "damaged" | "checksum" | "parts" | "unpacked" | "part" | "media" | "memory" | "password";
  readonly found: string;
}

/** The parts of XML of a package as they were unpacked, by name. */
export type UnpackedParts = Map<string, Uint8Array>;

/** Unpacks deflated bytes (RFC 1951) to so many; undefined where they are damaged or give more. Throws where there is no memory. */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array | undefined;
