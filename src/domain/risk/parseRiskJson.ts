import { applySettings } from "./applySettings";
import type { CriterionKey } from "./Control";
import { methodIds } from "./methods";
import type { ControlTable, MethodId, RiskMethod } from "./RiskMethod";
import { defaultSettings, type RiskSettings, settingChoices } from "./RiskSettings";
import type { RiskInput } from "./Valuation";

type Json = Readonly<Record<string, unknown>>;

/** A value of the file, or the word that says what is wrong with it, such as «unknown-word: controls[0].purpose». */
type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isMethod(value: unknown): value is MethodId {
  return methodIds.some((id) => id === value);
}

function parseSetting<K extends keyof RiskSettings>(json: Json, key: K): Parsed<RiskSettings[K]> {
  const value = json[key];
  if (value === undefined) return { ok: true, value: defaultSettings[key] };
  const known = settingChoices[key].words.find(([choice]) => choice === value);
  return known === undefined ? { ok: false, error: `unknown-word: settings.${key}` } : { ok: true, value: known[0] };
}

/** The method that a file names, with its optional settings worked in; without a name, the default method. */
export function parseMethod(json: Json): Parsed<RiskMethod> {
  const method = json.method ?? defaultSettings.method;
  if (!isMethod(method)) return { ok: false, error: "method-not-supported" };
  const settings = json.settings ?? {};
  if (!isJson(settings)) return { ok: false, error: "settings-not-an-object" };
  const rare = parseSetting(settings, "rareCatastrophic");
  if (!rare.ok) return rare;
  const question16 = parseSetting(settings, "question16");
  if (!question16.ok) return question16;
  const table = parseSetting(settings, "controlTable");
  if (!table.ok) return table;
  const chosen = { rareCatastrophic: rare.value, question16: question16.value, controlTable: table.value };
  return { ok: true, value: applySettings({ method, ...chosen }) };
}

/** The criteria that a table asks for, each with its option keys. */
function optionsOf(table: ControlTable): readonly (readonly [CriterionKey, readonly string[]])[] {
  const asked = table.criteria.map(({ criterion, points }) => [criterion, Object.keys(points)] as const);
  return table.kind === "design" ? [...asked, ["execution", Object.keys(table.solidity)]] : asked;
}

function parseControl(table: ControlTable, json: unknown, path: string): Parsed<RiskInput["controls"][number]> {
  if (!isJson(json)) return { ok: false, error: `not-an-object: ${path}` };
  const answers: Partial<Record<CriterionKey, string>> = {};
  for (const [key, options] of optionsOf(table)) {
    const word = json[key];
    if (word === undefined) return { ok: false, error: `missing: ${path}.${key}` };
    const option = options.find((one) => one === word);
    if (option === undefined) return { ok: false, error: `unknown-word: ${path}.${key}` };
    answers[key] = option;
  }
  return { ok: true, value: answers };
}

function parseControls(table: ControlTable, json: unknown): Parsed<RiskInput["controls"]> {
  if (!Array.isArray(json)) return { ok: false, error: "controls-not-a-list" };
  const controls: RiskInput["controls"][number][] = [];
  for (const [index, one] of json.entries()) {
    const control = parseControl(table, one, `controls[${index}]`);
    if (!control.ok) return control;
    controls.push(control.value);
  }
  return { ok: true, value: controls };
}

function parseImpact(method: RiskMethod, json: Json): Parsed<Pick<RiskInput, "answers" | "general">> {
  if (method.impact.kind === "general") {
    const level = typeof json.impact === "number" ? json.impact : undefined;
    return { ok: true, value: { answers: [], general: [level] } };
  }
  const { answers } = json;
  if (!Array.isArray(answers)) return { ok: false, error: "answers-not-a-list" };
  const odd = answers.findIndex((answer) => typeof answer !== "boolean");
  if (odd >= 0) return { ok: false, error: `unknown-word: answers[${odd}]` };
  return { ok: true, value: { answers, general: [] } };
}

/** A risk of the file as the valuation takes it; words that the method does not know are errors, never guesses. */
export function parseRisk(method: RiskMethod, json: Json): Parsed<RiskInput> {
  const impact = parseImpact(method, json);
  if (!impact.ok) return impact;
  const controls = parseControls(method.controls, json.controls);
  if (!controls.ok) return controls;
  const probability = typeof json.probability === "number" ? json.probability : undefined;
  return { ok: true, value: { probability, ...impact.value, controls: controls.value } };
}
