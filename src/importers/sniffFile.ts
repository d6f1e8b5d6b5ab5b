/** What a file is by its first bytes; "text" when nothing else fits. */
export type FileKind = "text" | "zip" | "pdf" | "png" | "jpeg" | "gif" | "doc" | "encrypted" | "rtf";

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8, 0xff]],
  ["gif", [0x47, 0x49, 0x46, 0x38]],
  ["doc", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Tells the type of a file by its signature; the name is not trusted. */
export function sniffFile(bytes: Uint8Array): FileKind {
  const kind = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0] ?? "text";
  return kind === "doc" && isEncrypted(bytes) ? "encrypted" : kind;
}

/** A document with a password is an old-style file around a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const text = new TextDecoder("latin1").decode(bytes);
  return text.includes(String.fromCharCode(...name));
}
