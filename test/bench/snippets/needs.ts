import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Snippet } from "./readSnippet";

/** Objects that the embedded workbook leaves out as a whole, as they are named in the declaration. */
const outside = /\b(?:Pivot\w*|Shape\w*|Slicer\w*|Image|getImage)\b/;
/** What is no member of Excel's API: custom functions, the network, files of the person, the Common API's document. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  "custom functions": /@customfunction/i,
  "the network": /\bfetch\(|XMLHttpRequest/,
  "a file of the person": /\bFileReader\b/,
  "Office.context.document": /Office\.context\.document\b/,
};
const documented = /\[Api set: (?:ExcelApi(Desktop|Online)? ?)?(\d+\.\d+|BETA)/;
const highest = 13;

function isLater(comment: string): boolean {
  const [, special, set] = documented.exec(comment) ?? [];
  if (set === undefined) return false;
  return special !== undefined || set === "BETA" || Number(set.split(".")[1]) > highest;
}

/** The declaration of office.js without the members of Excel that came after ExcelApi 1.13, and without those outside. */
function withoutLater(declaration: string): string {
  const start = declaration.indexOf("\ndeclare namespace Excel {");
  const end = declaration.indexOf("\ndeclare namespace ", start + 1);
  const excel = declaration.slice(start, end < 0 ? undefined : end);
  const cut = excel.replace(
    /^ {8,12}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n( +(?!class|interface|enum|namespace|type|function)[^\n]+[;,]|\s+"?\w+"? = "[^"]*",?)$/gm,
    (whole, comment: string, member: string) => (isLater(comment) || outside.test(member) ? "" : whole),
  );
  return declaration.slice(0, start) + cut + (end < 0 ? "" : declaration.slice(end));
}

/** Errors about members by snippet, as the compiler finds them with that declaration. */
function errorsWith(folder: string, declaration: string): ReadonlySet<string> {
  writeFileSync(join(folder, "office.d.ts"), declaration);
  const compiler = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  try {
    const stdio = ["ignore", "pipe", "ignore"] as const;
    execFileSync(process.execPath, [compiler, "--pretty", "false", "-p", folder], {
      cwd: folder,
      stdio: [...stdio],
      maxBuffer: 2 ** 26,
    });
    return new Set();
  } catch (failure) {
    const text = String((failure as { readonly stdout?: unknown }).stdout ?? "");
    return new Set(text.split("\n").filter((line) => /^\d+\.ts/.test(line)));
  }
}

/**
 * Why a snippet needs more than ExcelApi 1.13, by its name: what compiles with the whole declaration and not with the one
 * that ends there. Snippets that are not in the answer need no more.
 */
export function beyondOf(snippets: readonly Snippet[]): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "snippets-"));
  const settings = {
    compilerOptions: { noEmit: true, strict: false, lib: ["ES2023", "DOM"], types: [] },
    include: ["*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  for (const [index, { script }] of snippets.entries())
    writeFileSync(join(folder, `${index}.ts`), `${script}\nexport {};\n`);
  const whole = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const known = errorsWith(folder, whole);
  const beyond = new Map<string, string>();
  for (const line of errorsWith(folder, withoutLater(whole))) {
    const [, index, message] = /^(\d+)\.ts\(\d+,\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    const name = snippets[Number(index)]?.name;
    if (name !== undefined && message !== undefined && !known.has(line) && !beyond.has(name)) beyond.set(name, message);
  }
  for (const { name, script } of snippets) {
    const reason = Object.keys(elsewhere).find((one) => elsewhere[one]?.test(script));
    if (reason !== undefined) beyond.set(name, reason);
  }
  rmSync(folder, { recursive: true });
  return beyond;
}
