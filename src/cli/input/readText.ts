import { sniffFile } from "../../importers/sniffFile";
import { isLongList } from "../../importers/table/isLongList";
import { decodeText } from "../../importers/text/decodeText";
import type { CliWords } from "../CliWords";
import type { InputKind } from "../commands/Command";
import { fail, type Result } from "./Result";

/** Bytes that no person sees as a text, below which a file is looked at for blanks. */
const short = 4096;

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < short && decodeText(bytes).text.replaceAll("\ufeff", "").trim() === "";
}

/** A text with columns where a command takes one, as its bytes; undefined for what may be a workbook. */
export function readText(
  bytes: Uint8Array,
  path: string,
  input: InputKind,
  { cli, help }: CliWords,
): Result<Uint8Array> | undefined {
  const takes = help.takes[input];
  if (isBlank(bytes)) return fail(cli.files.empty(path, takes));
  const kind = sniffFile(bytes);
  if (kind === "binary") return fail(cli.files.unknown(path, takes));
  if (kind !== "text" && kind !== "csv") return undefined;
  return isLongList(bytes) ? fail(cli.files.book["long-list"](path)) : { ok: true, value: bytes };
}
