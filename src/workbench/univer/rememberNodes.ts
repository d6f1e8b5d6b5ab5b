import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { innerOf } from "./UniverParts";

/** A part of a formula that Univer has read; it stays as it was read. */
type Node = object | null | undefined;
type Ask = (this: object, node: Node) => unknown;

/** Asks each node once; it keeps its answer for as long as Univer keeps the node. */
function askOnce(owner: object, name: string): void {
  const known = new WeakMap<object, unknown>();
  const asked = innerOf<Record<string, Ask>>(owner);
  const ask = asked[name] as Ask;
  asked[name] = function once(node) {
    if (node === null || node === undefined) return ask.call(this, node);
    if (!known.has(node)) known.set(node, ask.call(this, node));
    return known.get(node);
  };
}

/**
 * At each calculation Univer 0.25.1 walks through all formulas of the workbook to see whether they hold a function that always
 * calculates, one that waits, or one that names cells. A formula is read once and stays the same: so does the answer.
 */
export function rememberNodes(injector: Injector): void {
  const generator = innerOf<{ readonly _interpreter: object }>(injector.get(IFormulaDependencyGenerator));
  askOnce(generator, "_detectForcedRecalculationNodeRecursion");
  askOnce(generator, "_getAddressFunctionNodeList");
  askOnce(generator._interpreter, "checkAsyncNode");
}
