import type { RubroLevel } from "../findings/BudgetFindings";
import { isKeyOf } from "../project/byKey";
import type { Project, RubroEntry } from "../project/Project";
import { codeText } from "./rubroLevels";
import { shippedRubro } from "./shippedRubro";

/** Names by code, and what the list is complete enough to judge. */
interface RubroCatalogue {
  readonly find: (level: RubroLevel, code: string) => RubroEntry | undefined;
  /** Whether the list holds other codes of this level under the same parent code. */
  readonly coversSiblings: (level: RubroLevel, code: string) => boolean;
}

/** Digits of the parent code under which codes of a level are siblings; an elemento hangs from its programa. */
const parentDigits: Readonly<Record<RubroLevel, number>> = {
  sector: 0,
  programa: 2,
  elemento: 4,
  producto: 4,
  indicador: 7,
};

/** The workbook's own catalogue over the shipped one: where both hold a code, the workbook's name counts. */
export function makeCatalogue(project: Project): RubroCatalogue {
  const entries = new Map<string, RubroEntry>();
  const families = new Set<string>();
  for (const entry of [...shippedRubro, ...project.rubroCatalogue]) {
    const code = codeText(entry.code);
    const level = entry.level.trim().toLowerCase();
    entries.set(`${level} ${code}`, entry);
    if (isKeyOf(parentDigits, level)) families.add(familyOf(level, code));
  }
  return {
    find: (level, code) => entries.get(`${level} ${code}`),
    coversSiblings: (level, code) => families.has(familyOf(level, code)),
  };
}

function familyOf(level: RubroLevel, code: string): string {
  return `${level} ${code.slice(0, parentDigits[level])}`;
}
