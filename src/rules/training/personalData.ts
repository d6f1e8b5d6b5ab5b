import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { looksPersonal, namesDocument } from "../../domain/year/personalData";

const counts = ["hours", "post", "invited", "attended", "repeated"] as const;
const titles = ["name", "topic"] as const;

/** The sheet counts people and never names them (Ley 1581 de 2012, from memory). The finding does not repeat what it saw. */
export const checkPersonalData: ProjectRule = ({ training }) =>
  training.flatMap((row, index): readonly Draft[] => {
    const columns = [
      ...titles.filter((column) => namesDocument(row[column])),
      ...counts.filter((column) => looksPersonal(row[column])),
    ];
    return columns.map((column) => ({
      code: "training/personal-data",
      severity: "warning",
      at: [{ table: "training", index, field: column }],
      params: { column },
    }));
  });
