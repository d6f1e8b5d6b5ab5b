import JSZip from "jszip";
import { zipDay } from "./zipDay";

/** A file with a name of its own, without folders. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files as one .zip, as they are: workbooks are packed already. */
export function zipFiles(files: readonly NamedFile[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { name, bytes } of files) zip.file(name, bytes, { date: zipDay });
  return zip.generateAsync({ type: "uint8array", compression: "STORE", platform: "DOS" });
}
