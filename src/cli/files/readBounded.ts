import { type FileHandle, open } from "node:fs/promises";
import type { BytesReading } from "../Io";
import { describeError } from "./fileError";

const megabyte = 1024 * 1024;

/** Bytes of the largest file of which anything is read (a workbook: `src/xlsx/bounds/limits.ts`). */
const mostBytes = 50 * megabyte;

/** Reads piece by piece: a pipe or a device does not say how long it is. */
async function readAll(handle: FileHandle, size: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = new Uint8Array(Math.max(64 * 1024, Math.min(size - length + 1, mostBytes)));
    const { bytesRead } = await handle.read(chunk, 0, chunk.length);
    if (bytesRead === 0) return new Uint8Array(Buffer.concat(chunks));
    length += bytesRead;
    if (length > mostBytes) return undefined;
    chunks.push(chunk.subarray(0, bytesRead));
  }
}

async function readOpen(handle: FileHandle, path: string): Promise<BytesReading> {
  const state = await handle.stat();
  if (state.isDirectory()) return { ok: false, problem: { kind: "folder", path } };
  const tooLarge = (size: number): BytesReading => ({
    ok: false,
    problem: { kind: "tooLarge", path, megabytes: Math.round(size / megabyte) },
  });
  if (state.size > mostBytes) return tooLarge(state.size);
  const bytes = await readAll(handle, state.size);
  return bytes === undefined ? tooLarge(mostBytes + megabyte) : { ok: true, bytes };
}

/** Reads a file whose size is looked at first. */
export async function readBounded(path: string): Promise<BytesReading> {
  try {
    const handle = await open(path, "r");
    try {
      return await readOpen(handle, path);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { ok: false, problem: describeError(error, path) };
  }
}
