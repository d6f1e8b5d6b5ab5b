import type { Project } from "../../src/domain/project/Project";

/** The text of the first evidence in the next version of the sample. */
export const reworded =
  "Documento que contiene: Antecedentes, marco normativo, mapeo de actores metropolitanos y ruta de capacitación virtual.";

/** The sample's next version: a corrected amount, a reworded evidence, one line more, one subactivity less. */
export function nextVersion(sample: Project): Project {
  const [line] = sample.budget;
  if (line === undefined) throw new Error("the sample has lines");
  return {
    ...sample,
    ficha: { ...sample.ficha, formVersion: "03" },
    evidence: sample.evidence.with(0, { ...(sample.evidence[0] as Project["evidence"][number]), text: reworded }),
    schedule: sample.schedule.slice(0, -1),
    budget: [
      ...sample.budget.map((one) => (one.amount === "434.500.000" ? { ...one, amount: "$34.500.000" } : one)),
      { ...line, activity: 2, object: "Transporte para las mesas de trabajo", quantity: "4", amount: "$2.000.000" },
    ],
  };
}
