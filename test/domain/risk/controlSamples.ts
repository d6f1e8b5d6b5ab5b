import type { PlainControl } from "./plainMethods";

/** A control that earns all 100 points and is always carried out, as the file of «valorar» writes it. */
export const fullControl = {
  responsible: "assigned",
  authority: "adequate",
  periodicity: "timely",
  purpose: "prevent",
  how: "reliable",
  deviations: "resolved",
  evidence: "complete",
  execution: "strong",
};

const designs = { F: {}, M: { purpose: "detect" }, D: { how: "unreliable" } } as const;
const executions = { F: "strong", M: "moderate", D: "weak" } as const;

/** A control of the file with the design and execution of a plain one. */
export function controlOf(plain: PlainControl): typeof fullControl {
  const [design, execution] = [plain.charAt(0), plain.charAt(1)] as ["F" | "M" | "D", "F" | "M" | "D"];
  return { ...fullControl, ...designs[design], execution: executions[execution] };
}

export const plainControls: readonly PlainControl[] = ["FF", "FM", "FD", "MF", "MM", "MD", "DF", "DM", "DD"];
