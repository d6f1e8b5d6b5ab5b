import { normalizeText } from "../text/normalizeText";
import type { RiskRow } from "./RiskRows";
import { no, sameWord, yes } from "./words";

/** Openings that name a cause instead of what could happen; a list of ours, after the drafting pattern of the guides. */
const causes =
  /^(falta|ausencia|carencia|insuficiencia|inexistencia|debilidad|desconocimiento|deficiencia|no)(e?s)?( |$)/;
/** Words that name who gains. */
const benefit = /\b(benefici\w*|provecho|lucro|favor|favorec\w*|dadivas?|soborno|ventajas?)\b/;

/** The opening that makes the text a cause, such as «Falta»; "" when it has none. */
export function causeOpening(text: string): string {
  const found = causes.exec(normalizeText(text));
  return found === null ? "" : text.trim().slice(0, found[0].trim().length);
}

/** True when the text says that somebody gains. */
export function namesBenefit(text: string): boolean {
  return benefit.test(normalizeText(text));
}

export const componentKeys = ["actOrOmission", "usesPower", "divertsPublic", "privateBenefit"] as const;

type ComponentKey = (typeof componentKeys)[number];

/** What the answers to the four components say: all «Sí» is corruption, a «No» is a management risk. */
interface Components {
  readonly kind: "corruption" | "management" | "open";
  readonly missing: readonly ComponentKey[];
  readonly denied: readonly ComponentKey[];
}

/** Reads the four components of a risk (guide of 2018: all of them make it a corruption risk). */
export function readComponents(risk: Pick<RiskRow, ComponentKey>): Components {
  const denied = componentKeys.filter((key) => sameWord(risk[key], no));
  const missing = componentKeys.filter((key) => !sameWord(risk[key], no) && !sameWord(risk[key], yes));
  if (denied.length > 0) return { kind: "management", missing, denied };
  return { kind: missing.length === 0 ? "corruption" : "open", missing, denied };
}
