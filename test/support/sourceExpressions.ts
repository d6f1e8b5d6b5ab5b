import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync } from "@swc/core";

/** A regular expression of the sources. */
export interface SourceExpression {
  /** Path under src. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const src = join(__dirname, "../../src");

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every node below a node, itself first. */
function* walk(value: unknown): Generator<Tree> {
  if (Array.isArray(value)) for (const one of value) yield* walk(one);
  if (!isTree(value)) return;
  yield value;
  for (const key of Object.keys(value)) if (key !== "span") yield* walk(value[key]);
}

function textAt(tree: unknown, key: string): string {
  const value = isTree(tree) ? tree[key] : undefined;
  return typeof value === "string" ? value : "";
}

/** Texts that the constants of a file hold, by name: strings, templates and expressions. */
type Constants = ReadonlyMap<string, Tree>;

function listConstants(nodes: readonly Tree[]): Constants {
  const found = new Map<string, Tree>();
  for (const node of nodes) {
    if (node.type === "VariableDeclarator" && isTree(node.init)) found.set(textAt(node.id, "value"), node.init);
  }
  return found;
}

/** The text of an expression; what a program knows only when it runs stands as a plain letter. */
function textOf(node: unknown, constants: Constants, depth = 0): string {
  if (!isTree(node) || depth > 9) return "x";
  if (node.type === "StringLiteral") return textAt(node, "value");
  if (node.type === "RegExpLiteral") return textAt(node, "pattern");
  if (node.type === "Identifier") return textOf(constants.get(textAt(node, "value")), constants, depth + 1);
  if (node.type === "MemberExpression" && textAt(node.property, "value") === "source")
    return textOf(node.object, constants, depth + 1);
  if (node.type !== "TemplateLiteral" || !Array.isArray(node.quasis) || !Array.isArray(node.expressions)) return "x";
  const parts: readonly unknown[] = node.expressions;
  return node.quasis
    .map((quasi, at) => textAt(quasi, "cooked") + (at < parts.length ? textOf(parts[at], constants, depth + 1) : ""))
    .join("");
}

function argumentsOf(node: Tree): readonly unknown[] {
  const given: readonly unknown[] = Array.isArray(node.arguments) ? node.arguments : [];
  return given.map((one) => (isTree(one) ? one.expression : undefined));
}

function readExpression(node: Tree, constants: Constants): Pick<SourceExpression, "source" | "flags"> | undefined {
  if (node.type === "RegExpLiteral") return { source: textAt(node, "pattern"), flags: textAt(node, "flags") };
  if (node.type !== "NewExpression" || textAt(node.callee, "value") !== "RegExp") return undefined;
  const [pattern, flags] = argumentsOf(node);
  return { source: textOf(pattern, constants), flags: flags === undefined ? "" : textOf(flags, constants) };
}

function readFile(path: string): readonly SourceExpression[] {
  const syntax = { syntax: "typescript", tsx: path.endsWith("x"), target: "es2022" } as const;
  const nodes = [...walk(parseSync(readFileSync(path, "utf8"), syntax))];
  const constants = listConstants(nodes);
  const file = relative(src, path).replaceAll("\\", "/");
  return nodes.flatMap((node) => {
    const found = readExpression(node, constants);
    return found === undefined ? [] : [{ file, ...found }];
  });
}

/** All regular expressions of src: literals, and `new RegExp` of constants and templates. */
export function listSourceExpressions(): readonly SourceExpression[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => readFile(join(src, name)));
}
