import type { BudgetFindings, RubroLevel } from "../../../domain/findings/BudgetFindings";
import type { WordsFor } from "../../FindingWords";

type RubroCode = Extract<keyof BudgetFindings, `rubro/${string}`>;

const manual = "Manual de Clasificación Programático del Gasto Público (DNP) and Resolución DNP 4788 de 2016.";

const levelName: Readonly<Record<RubroLevel, string>> = {
  sector: "sector",
  programa: "programme",
  elemento: "element",
  producto: "product",
  indicador: "product indicator",
};

/** English words of the rubro findings. */
export const rubroWords: WordsFor<RubroCode> = {
  "rubro/code-length": {
    title: "Incomplete rubro code",
    message: (p) => {
      if (p.found === "") return `The ${levelName[p.level]} code of ${p.digits} digits is missing.`;
      return p.plain === undefined
        ? `The ${levelName[p.level]} code “${p.found}” does not have ${p.digits} digits.`
        : `The ${levelName[p.level]} code “${p.found}” has signs among its digits: it is ${p.plain}.`;
    },
    why: "With an incomplete code the project cannot be matched with execution or with the reports to the DNP.",
    norm: manual,
    how: "Copy the whole code from the catalogue: sector 2, programme 4, product 7, indicator 9 digits.",
  },
  "rubro/lost-zero": {
    title: "Lost leading zero",
    message: (p) =>
      `The codes of the rubro lack their leading zero: ${p.codes.map((code) => `${code.found} is ${code.restored}`).join(", ")}.`,
    why: "Excel drops the leading zero when it stores a code as a number.",
    norm: manual,
    how: "Keep the codes as text with their zero. The button Correct does it.",
  },
  "rubro/prefix-chain": {
    title: "Rubro codes that do not nest",
    message: (p) =>
      `The ${levelName[p.level]} code ${p.code} does not belong to ${levelName[p.otherLevel]} ${p.other}.`,
    why: "Each code must begin with the code of the level above it.",
    norm: manual,
    how: "Check in the catalogue which of the two codes is right.",
  },
  "rubro/element-prefix": {
    title: "Elemento of another programa",
    message: (p) => `Element ${p.code} does not begin with programme ${p.programa}.`,
    why: "The element breaks the programme down, so it begins with its code.",
    norm: "DIE-FO-013, version 02, 8.2. The element is the entity's own level: its meaning is not verified.",
    how: "Check the element with whoever keeps the budget.",
  },
  "rubro/not-in-catalogue": {
    title: "Rubro code that is not in the catalogue",
    message: (p) => `The ${levelName[p.level]} code ${p.code} is not in the sheet Catálogo rubro.`,
    why: "It may be a slip, or a code newer than the catalogue, which is of 2020.",
    norm: manual,
    how: "Check the code. If it exists, add it to the sheet Catálogo rubro.",
  },
  "rubro/name-mismatch": {
    title: "Name unlike the catalogue",
    message: (p) => `Code ${p.code} is called “${p.expected}” and the rubro says “${p.found}”.`,
    why: "A name that is cut or of another code leaves in doubt which rubro it is.",
    norm: manual,
    how: "Copy the name from the catalogue, or correct the code if the name is right.",
  },
};
