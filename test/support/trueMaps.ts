import type { Cell } from "../../src/domain/workbook/Cell";
import type { Rows } from "./riskMaps";

/** A risk as it is known before any map of it is drawn; every text stands in it once. */
export interface TrueRisk {
  readonly process: string;
  readonly text: string;
  readonly causes: string;
  readonly consequences: string;
  readonly probability: number;
  readonly impact: string;
  readonly controls: readonly (readonly [text: string, purpose: string])[];
  readonly treatment: string;
  readonly action: string;
  readonly responsible: string;
  /** ISO date. */
  readonly date: string;
}

const words = ["Rara vez", "Improbable", "Posible", "Probable", "Casi seguro"];
const generalWords = ["Muy baja", "Baja", "Media", "Alta", "Muy alta"];
const impacts = ["Moderado", "Mayor", "Catastrófico"];
const treatments = ["Reducir", "Evitar", "Compartir"];
const places = ["licencias", "pliegos", "nómina", "almacén", "sellos"];

export const trueRisks: readonly TrueRisk[] = places.map((place, index) => ({
  process: `Gestión de ${place}`,
  text: `Posibilidad de cobrar por ${place} en beneficio propio o de un tercero`,
  causes: `Turnos de ${place} sin registro`,
  consequences: `Demandas por ${place}`,
  probability: ((index * 2) % 5) + 1,
  impact: impacts[index % 3] ?? "",
  controls: [
    [`El jefe revisa ${place} cada mes`, "Preventivo"] as const,
    [`La auditora compara ${place} con las cuentas`, "Detectivo"] as const,
  ].slice(0, (index % 2) + 1),
  treatment: treatments[index % 3] ?? "",
  action: `Capacitar a quienes atienden ${place}`,
  responsible: `Coordinación de ${place}`,
  date: `2026-0${index + 1}-15`,
}));

const word = ({ probability }: TrueRisk) => words[probability - 1] ?? "";
const slashed = ({ date }: TrueRisk) => date.split("-").reverse().join("/");
const control = ({ controls }: TrueRisk, index: number): readonly Cell[] => controls[index] ?? ["", ""];
const plan = (risk: TrueRisk): readonly Cell[] => [risk.treatment, risk.action, risk.responsible, slashed(risk)];
const opening = (risk: TrueRisk, index: number): readonly Cell[] => [index + 1, risk.process, risk.text, risk.causes];
const values = (risk: TrueRisk): readonly Cell[] => [risk.consequences, word(risk), risk.impact];

const openHead = ["N.º", "Proceso", "Riesgo", "Causas"];
const valueHead = ["Consecuencias", "Probabilidad", "Impacto"];
const planHead = ["Tratamiento", "Acción", "Responsable", "Fecha límite"];
const head = [...openHead, ...valueHead, "Control", "Tipo de control", ...planHead];

/** One row for each control; the cells of the risk stand in its first row, or in all of them. */
function rowsOf(risk: TrueRisk, index: number, isRepeated = false): Rows {
  return risk.controls.map((own, row) => {
    const blank = (cells: readonly Cell[]) => cells.map((cell) => (row === 0 || isRepeated ? cell : ""));
    return [...blank(opening(risk, index)), ...blank(values(risk)), ...own, ...blank(plan(risk))];
  });
}

const all = trueRisks.flatMap((risk, index) => rowsOf(risk, index));
const numbered = (texts: readonly string[]) =>
  texts.length === 1 ? (texts[0] ?? "") : texts.map((text, index) => `${index + 1}. ${text}`).join("\n");
const other = (text: string): readonly Cell[] => [
  9,
  "Archivo",
  text,
  "Goteras",
  "Pérdida",
  "Posible",
  "Menor",
  "Ronda",
  "",
  "",
  "",
  "",
  "",
];
const typed = (rows: Rows, type: string): Rows => rows.map((row, index) => [...row, index === 0 ? type : ""]);

const percents = (risk: TrueRisk) => [generalWords[risk.probability - 1] ?? "", `${risk.probability * 20}%`];

/** The risks drawn in the shapes of real maps; `left` counts the rows that are of no risk of corruption. */
export const trueMaps: Readonly<Record<string, { readonly rows: Rows; readonly left: number }>> = {
  "a row for each control": { rows: [head, ...all], left: 0 },
  "cells repeated in each row": {
    rows: [head, ...trueRisks.flatMap((risk, index) => rowsOf(risk, index, true))],
    left: 0,
  },
  "blank lines between risks": { rows: [head, ...all.flatMap((row) => [row, []])], left: 0 },
  "blocks Control 1 and Control 2": {
    rows: [
      [...openHead, ...valueHead, "Control 1", "Tipo control 1", "Control 2", "Tipo control 2", ...planHead],
      ...trueRisks.map((risk, index) => [
        ...opening(risk, index),
        ...values(risk),
        ...control(risk, 0),
        ...control(risk, 1),
        ...plan(risk),
      ]),
    ],
    left: 0,
  },
  "controls numbered in one cell": {
    rows: [
      head,
      ...trueRisks.map((risk, index) => [
        ...opening(risk, index),
        ...values(risk),
        numbered(risk.controls.map(([text]) => text)),
        numbered(risk.controls.map(([, purpose]) => purpose)),
        ...plan(risk),
      ]),
    ],
    left: 0,
  },
  "three rows of headings, a letterhead and signatures": {
    rows: [
      ["ENTIDAD DE PRUEBA", "", "", "MAPA DE RIESGOS DE CORRUPCIÓN"],
      ["Versión 2"],
      ["IDENTIFICACIÓN", "", "", "", "", "VALORACIÓN", "", "", "", "TRATAMIENTO", "", "", ""],
      [...openHead, "Consecuencias", "Riesgo inherente", "", "Controles", "", ...planHead],
      ["", "", "", "", "", "Probabilidad", "Impacto", "Descripción", "Tipo", "", "", "", ""],
      ...all,
      ["Elaboró", "", "Revisó", "", "Aprobó"],
      ["Ana Prueba", "", "Luis Prueba", "", "Rosa Prueba"],
    ],
    left: 2,
  },
  "headings on each page": {
    rows: trueRisks.flatMap((risk, index) => [head, ...rowsOf(risk, index), [`Página ${index + 1} de 5`]]),
    left: 5,
  },
  "risks of other types between them": {
    rows: [
      [...head, "Tipo de riesgo"],
      ...trueRisks.flatMap((risk, index) => [
        ...typed(rowsOf(risk, index), "Corrupción"),
        [...other(`Posibilidad de perder el expediente ${index} por humedad`), "Gestión"],
      ]),
    ],
    left: 5,
  },
  "columns in another order, letters for levels": {
    rows: [
      [
        "Fecha límite",
        "Responsable",
        "Acción",
        "Tratamiento",
        "P",
        "I",
        "PxI",
        "Riesgo",
        "Causas",
        "Consecuencias",
        "Proceso",
        "N.º",
        "Control",
        "Tipo",
      ],
      ...trueRisks.flatMap((risk, index) => {
        const level = impacts.indexOf(risk.impact) + 3;
        const cells = [...plan(risk).toReversed(), risk.probability, level, risk.probability * level, risk.text];
        const own = [...cells, risk.causes, risk.consequences, risk.process, index + 1];
        return risk.controls.map((one, row) => [...own.map((cell) => (row === 0 ? cell : "")), ...one]);
      }),
    ],
    left: 0,
  },
  "two maps of unlike columns, one under the other": {
    rows: [
      head,
      ...trueRisks.slice(0, 3).flatMap((risk, index) => rowsOf(risk, index)),
      [],
      ["Riesgo", "Proceso", "Probabilidad", "Impacto", "Causas", "Consecuencias", "Control", "Tipo", ...planHead],
      ...trueRisks.slice(3).flatMap((risk) => {
        const own = [risk.text, risk.process, word(risk), risk.impact, risk.causes, risk.consequences];
        return risk.controls.map((one, row) =>
          row === 0 ? [...own, ...one, ...plan(risk)] : [...own.map(() => ""), ...one, "", "", "", ""],
        );
      }),
    ],
    left: 0,
  },
  "two maps side by side": {
    rows: [
      [...head, "", ...head],
      ...[0, 1, 2].map((place): readonly Cell[] => {
        const [left, right] = [trueRisks[place * 2], trueRisks[place * 2 + 1]];
        const cells = (risk: TrueRisk | undefined, index: number): readonly Cell[] =>
          risk === undefined
            ? head.map(() => "")
            : (rowsOf({ ...risk, controls: risk.controls.slice(0, 1) }, index)[0] ?? []);
        return [...cells(left, place * 2), "", ...cells(right, place * 2 + 1)];
      }),
    ],
    left: 0,
  },
  "the matrix of v5 and v6": {
    rows: [
      [
        ...["Referencia", "Proceso", "Causa inmediata", "Descripción del riesgo", "Consecuencias"],
        ...["Probabilidad inherente", "%", "Impacto inherente", "No. Control", "Descripción del control"],
        ...["Atributos", "", "Tratamiento", "Plan de acción", "Responsable", "Fecha de implementación"],
      ],
      ["", "", "", "", "", "", "", "", "", "", "Tipo", "Implementación", "", "", "", ""],
      ...trueRisks.flatMap((risk, index) =>
        risk.controls.map((own, row) => {
          const opened = [
            index + 1,
            risk.process,
            risk.causes,
            risk.text,
            risk.consequences,
            ...percents(risk),
            risk.impact,
          ];
          const first = (cells: readonly Cell[]) => cells.map((cell) => (row === 0 ? cell : ""));
          return [...first(opened), row + 1, ...own, "Manual", ...first(plan(risk))];
        }),
      ),
    ],
    left: 0,
  },
  "the words of 2015": {
    rows: [
      [
        ...openHead,
        "Efecto",
        "Probabilidad",
        "Impacto",
        "Control actual",
        "Naturaleza",
        "Medida de respuesta",
        "Acciones",
        "Responsables",
        "Cronograma",
      ],
      ...all,
    ],
    left: 0,
  },
};
