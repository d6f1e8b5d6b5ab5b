import { type Slip, withMeta, withRubro, withTask } from "./slipTools";

/** Slips in codes, texts, schedule, registration and rubro chain. */
export const otherSlips: readonly Slip[] = [
  {
    name: "the code of a neighbour typed for a meta",
    code: "pidm/text-mismatch",
    // The meta's own rows no longer find it, and its true code has lost them.
    follows: ["schedule/unknown-meta", "evidence/unknown-meta", "subactivity/numbering"],
    spoil: (project, dice) => {
      const index = dice % project.metas.length;
      const other = project.metas[(index + 1) % project.metas.length]?.pidm ?? "";
      return { project: withMeta(project, index, { pidm: other }), place: `Metas!D${6 + index}` };
    },
  },
  {
    name: "two parts of a code swapped",
    code: "pidm/unknown",
    follows: [
      "meta/missing-subactivity",
      "meta/missing-evidence",
      "schedule/unknown-meta",
      "evidence/unknown-meta",
      "pidm/meta-number-mismatch",
    ],
    spoil: (project, dice) => {
      const index = dice % project.metas.length;
      const [a, b, c, d] = String(project.metas[index]?.pidm).split("-");
      const pidm = dice % 2 === 0 ? [b, a, c, d].join("-") : [a, b, d, c].join("-");
      if (project.pidm.some((entry) => entry.code === pidm)) return undefined;
      return { project: withMeta(project, index, { pidm }), place: `Metas!B${6 + index}` };
    },
  },
  {
    name: "a code with other dashes",
    code: "pidm/format",
    spoil: (project, dice) => {
      const index = dice % project.metas.length;
      const mark = ["–", ".", " ", "/", "—"][dice % 5] ?? "–";
      return {
        project: withMeta(project, index, { pidm: String(project.metas[index]?.pidm).replaceAll("-", mark) }),
        place: `Metas!B${6 + index}`,
      };
    },
  },
  {
    name: "a word lost in the text of a meta",
    code: "pidm/text-drift",
    spoil: (project, dice) => {
      const index = dice % project.metas.length;
      const text = project.metas[index]?.text.replace(/ (?:de|los|un|a|y) /, " ") ?? "";
      return { project: withMeta(project, index, { text }), place: `Metas!D${6 + index}` };
    },
  },
  {
    name: "a meta number that is not the code's",
    code: "pidm/meta-number-mismatch",
    spoil: (project, dice) => {
      const index = dice % project.metas.length;
      const metaNumber = Number(project.metas[index]?.metaNumber) + 1 + (dice % 4);
      return { project: withMeta(project, index, { metaNumber }), place: `Metas!C${6 + index}` };
    },
  },
  {
    name: "a row of the schedule without its months",
    code: "schedule/row-without-month",
    spoil: (project, dice) => {
      const spoiled = withTask(project, dice, (row) => ({ ...row, months: row.months.map(() => "") }));
      return { project: spoiled.project, place: `Cronograma!D${6 + spoiled.index}` };
    },
  },
  {
    name: "a subactivity number skipped",
    code: "subactivity/numbering",
    spoil: (project, dice) => {
      const spoiled = withTask(project, dice, (row) => ({ ...row, number: Number(row.number) + 7 }));
      return { project: spoiled.project, place: `Cronograma!B${6 + spoiled.index}` };
    },
  },
  {
    name: "a subactivity copied under another meta",
    code: "subactivity/duplicate",
    spoil: (project, dice) => {
      const index = project.schedule.length - 1;
      const text = project.schedule[dice % index]?.text ?? "";
      if (index < 1) return undefined;
      return {
        project: { ...project, schedule: project.schedule.map((row, at) => (at === index ? { ...row, text } : row)) },
        place: `Cronograma!C${6 + index}`,
      };
    },
  },
  {
    name: "the registration moved after the vigencia",
    code: "form/date-outside-vigencia",
    spoil: (project, dice) => ({
      project: { ...project, ficha: { ...project.ficha, date: `2023-0${(dice % 9) + 1}-15` } },
      place: "Ficha!B6",
    }),
  },
  {
    name: "the zeros of a chain lost",
    code: "rubro/lost-zero",
    spoil: (project, dice) => {
      const sector = String((dice % 5) + 1);
      const chain = {
        sector,
        programa: `${sector}01`,
        elemento: "",
        producto: `${sector}01001`,
        indicador: `${sector}0100100`,
      };
      const names = { sectorName: "", programaName: "", elementoName: "", productoName: "", indicadorName: "" };
      return { project: withRubro(project, { ...chain, ...names }), place: "Rubro!A6" };
    },
  },
  {
    name: "two digits of a producto swapped",
    code: "rubro/prefix-chain",
    spoil: (project) => ({ project: withRubro(project, { producto: "5499031" }), place: "Rubro!F6" }),
  },
  {
    name: "a digit of the programa lost",
    code: "rubro/code-length",
    spoil: (project) => ({ project: withRubro(project, { programa: "459" }), place: "Rubro!C6" }),
  },
];
