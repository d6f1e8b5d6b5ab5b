import { readFileSync } from "node:fs";

const documentation = /\[Api set: (?:ExcelApi(?:Desktop|Online)? )?(\d[\d.]*|BETA)/;

/** The classes of Excel with their bodies; between two of them stands the documentation of the second. */
function splitClasses(): readonly { readonly name: string; readonly before: string; readonly body: string }[] {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = text.slice(text.indexOf("\ndeclare namespace Excel {"));
  const pattern = /^ {4}\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n {4}class (\w+)(?:<\w+>)? extends[^{]*\{\n([\s\S]*?)^ {4}\}$/gm;
  return [...excel.matchAll(pattern)].map(([before, name = "", body = ""]) => ({ name, before, body }));
}

function setsOf(body: string, ownSet: string): readonly (readonly [string, string])[] {
  let set = ownSet;
  return body.split("\n").flatMap((line) => {
    set = documentation.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)[(?:<]/.exec(line)?.[1];
    if (member === undefined) return [];
    const entry = [member, set] as const;
    set = ownSet;
    return [entry];
  });
}

/** Requirement sets by "Class.member", from the documentation of the types; the first of several overloads counts. */
export function readApiSets(): ReadonlyMap<string, string> {
  const sets = splitClasses().flatMap(({ name, before, body }) => {
    const ownSet = documentation.exec(before.slice(0, before.indexOf("*/")))?.[1] ?? "1.1";
    return setsOf(body, ownSet).map(([member, set]) => [`${name}.${member}`, set] as const);
  });
  return new Map([...sets].reverse());
}
