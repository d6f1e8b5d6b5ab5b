import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A published snippet: its script in TypeScript and the HTML of its page. */
export interface Snippet {
  /** Path below the folder, without ".yaml". */
  readonly name: string;
  readonly script: string;
  readonly html: string;
}

/** Lines of a literal block scalar without its indentation (YAML 1.2, 8.1.2); a plain scalar stands on the same line. */
function contentOf(lines: readonly string[], key: string): string {
  const section = lines.findIndex((line) => line.trimEnd() === `${key}:`);
  const at = lines.findIndex((line, index) => index > section && /^\s+content:/.test(line));
  if (section < 0 || at < 0) return "";
  const first = lines[at] ?? "";
  const plain = first.replace(/^\s+content:\s*/, "");
  if (!plain.startsWith("|")) return plain;
  const depth = first.search(/\S/);
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.trim() !== "" && line.search(/\S/) <= depth);
  const block = rest.slice(0, end < 0 ? rest.length : end);
  const indent = block.find((line) => line.trim() !== "")?.search(/\S/) ?? 0;
  return block.map((line) => line.slice(indent)).join("\n");
}

/** The snippets of a folder and of those below it, by name. */
export function readSnippets(folder: string): readonly Snippet[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => {
      const lines = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
      const name = relative(folder, join(folder, file)).replace(/\.yaml$/, "");
      return { name, script: contentOf(lines, "script"), html: contentOf(lines, "template") };
    });
}
