import type { Area } from "../../../domain/workbook/address";
import { intersect, subtractArea } from "../../../domain/workbook/areas";
import type { BookRule, ValidationSpec } from "../Book";
import type { Host } from "../Host";
import { does, type HostClass, holds, reads } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { asBoolean, asFields, asOneOf, asText, styledArea, usedPart } from "./access";
import { assertUnprotected } from "./protect";
import { encodeRule, typeOf } from "./validationRule";

type Spec = ValidationSpec;

const empty: Spec = { rule: {}, ignoreBlanks: true };
/** What Excel answers for cells without rule. */
const noPrompt = { showPrompt: true, title: "", message: "" };
const noAlert = { showAlert: true, style: "Stop", title: "", message: "" };

function rulesAt({ book }: Host, { sheet, area }: RangeSelf): readonly BookRule<Spec>[] {
  return book.validations(sheet).filter(({ areas }) => areas.some((own) => intersect(own, area) !== undefined));
}

function isCovered(area: Area, by: readonly Area[]): boolean {
  let rest: readonly Area[] = [area];
  for (const one of by) rest = rest.flatMap((part) => subtractArea(part, one));
  return rest.length === 0;
}

/** Of whole columns, rows and sheets the used cells are asked. */
function askedRange(host: Host, range: RangeSelf): RangeSelf {
  if (range.whole === undefined) return range;
  return { sheet: range.sheet, area: usedPart(host, range, false) ?? styledArea(host, range) };
}

/** The one rule of all cells; undefined when they differ. */
function specOf(host: Host, asked: RangeSelf): Spec | undefined {
  const range = askedRange(host, asked);
  const rules = rulesAt(host, range);
  const first = rules[0];
  if (first === undefined) return empty;
  const isSame = rules.every(({ rule }) => JSON.stringify(rule) === JSON.stringify(first.rule));
  const covered = isCovered(
    range.area,
    rules.flatMap(({ areas }) => areas),
  );
  return isSame && covered ? first.rule : undefined;
}

function typeWord(host: Host, range: RangeSelf): string {
  const spec = specOf(host, range);
  if (spec !== undefined) return typeOf(spec.rule);
  return new Set(rulesAt(host, range).map(({ rule }) => JSON.stringify(rule.rule))).size > 1
    ? "MixedCriteria"
    : "Inconsistent";
}

/** Cells with different rules take the new part over an empty rule. */
function change(host: Host, range: RangeSelf, part: Partial<Spec>): void {
  assertUnprotected(host, range.sheet);
  const spec = { ...(specOf(host, range) ?? empty), ...part };
  host.book.setValidation(range.sheet, [styledArea(host, range)], spec);
}

/** Excel: a title has at most 32 characters, a message 255. */
function checkTexts(fields: Readonly<Record<string, unknown>>): Readonly<Record<"title" | "message", string>> {
  const title = asText(fields.title ?? "", "title");
  const message = asText(fields.message ?? "", "message");
  if (title.length > 32) return refuse("InvalidArgument", "The title of a validation has at most 32 characters.");
  if (message.length > 255) return refuse("InvalidArgument", "The message of a validation has at most 255 characters.");
  return { title, message };
}

const styles = ["Stop", "Warning", "Information"] as const;

function toPrompt(value: unknown): Readonly<Record<string, unknown>> {
  const fields = asFields(value, "prompt");
  return { showPrompt: asBoolean(fields.showPrompt ?? true, "showPrompt"), ...checkTexts(fields) };
}

function toAlert(value: unknown): Readonly<Record<string, unknown>> {
  const fields = asFields(value, "errorAlert");
  return {
    showAlert: asBoolean(fields.showAlert ?? true, "showAlert"),
    style: asOneOf(fields.style ?? "Stop", styles, "style"),
    ...checkTexts(fields),
  };
}

/** Whole columns and sheets are cleared of the rules that meet them. */
function clear(host: Host, { sheet, area }: RangeSelf): void {
  assertUnprotected(host, sheet);
  host.book.clearValidation(sheet, area);
}

export const dataValidationClass: HostClass<RangeSelf> = {
  members: {
    Type: reads("1.8", (range, host) => typeWord(host, range)),
    Rule: holds(
      "1.8",
      (range, host) => specOf(host, range)?.rule ?? null,
      (range, value, host) => change(host, range, { rule: encodeRule(host, range, value) }),
    ),
    Prompt: holds(
      "1.8",
      (range, host) => {
        const spec = specOf(host, range);
        return spec === undefined ? null : (spec.prompt ?? noPrompt);
      },
      (range, value, host) => change(host, range, { prompt: toPrompt(value) }),
    ),
    ErrorAlert: holds(
      "1.8",
      (range, host) => {
        const spec = specOf(host, range);
        return spec === undefined ? null : (spec.errorAlert ?? noAlert);
      },
      (range, value, host) => change(host, range, { errorAlert: toAlert(value) }),
    ),
    IgnoreBlanks: holds(
      "1.8",
      (range, host) => specOf(host, range)?.ignoreBlanks ?? null,
      (range, value, host) => change(host, range, { ignoreBlanks: asBoolean(value, "ignoreBlanks") }),
    ),
    Clear: does("1.8", (range, _, host) => clear(host, range)),
  },
};
