import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/** SHA-256 of a value as JSON, in hexadecimal. */
export function fingerprint(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));
}

/** SHA-256 of a file, in hexadecimal. */
export function fingerprintBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
