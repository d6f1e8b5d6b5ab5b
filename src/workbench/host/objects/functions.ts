import { quoteText } from "../../../domain/formula/literal";
import type { Cell } from "../../../domain/workbook/Cell";
import type { Host } from "../Host";
import { does, type HostClass, type Member, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { isRef, type Ref, ref, type Targets } from "../Ref";
import { formatRange } from "../rules/address";
import { assertFormula } from "../rules/formula";
import { valueType } from "./texts";

/** An argument as a formula says it: cells, the call behind another result, or a constant. */
function printArgument(host: Host, value: unknown): string {
  if (Array.isArray(value)) return value.map((one: unknown) => printArgument(host, one)).join(",");
  if (isRef(value, "Range")) return formatRange(host.book, value.self);
  if (isRef(value, "FunctionResult")) return value.self.formula;
  if (typeof value === "string") return quoteText(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value).toUpperCase();
  return value === undefined ? "" : refuse("InvalidArgument", "A function takes constants, ranges and results.");
}

/** VLookup → VLOOKUP, Beta_Dist → BETA.DIST: methods are called as functions are, with other letters. */
function call(method: string): Member<object> {
  return does("1.2", (_, args, host): Ref<"FunctionResult"> => {
    const last = args.findLastIndex((one) => one !== undefined);
    const printed = args.slice(0, last + 1).map((one) => printArgument(host, one));
    const formula = `${method.replaceAll("_", ".").toUpperCase()}(${printed.join(",")})`;
    assertFormula(`=${formula}`);
    return ref("FunctionResult", { formula, sheet: host.book.activeSheet(), result: {} });
  });
}

/** The functions of the calculator, called without a cell; one that it does not have gives #NAME?. */
export const functionsClass: HostClass<object> = {
  members: new Proxy<Readonly<Record<string, Member<object>>>>(
    {},
    { get: (_, name) => (typeof name === "string" && /^[A-Z][A-Za-z0-9_]*$/.test(name) ? call(name) : undefined) },
  ),
};

const errorOf = (value: Cell | undefined): string =>
  value !== undefined && valueType(value) === "Error" ? String(value) : "";

export const functionResultClass: HostClass<Targets["FunctionResult"]> = {
  members: {
    Value: reads("1.2", ({ result }) => (errorOf(result.value) === "" ? (result.value ?? null) : null)),
    Error: reads("1.2", ({ result }) => errorOf(result.value)),
  },
  prepare: async ({ formula, sheet, result }, host) => {
    result.value = await host.book.evaluate(sheet, `=${formula}`);
  },
  byReference: true,
};
