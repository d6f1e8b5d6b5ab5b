import { quoteText } from "../../domain/formula/literal";
import { keysOf } from "../../domain/project/byKey";
import type { ControlTable, ReductionTable } from "../../domain/risk/RiskMethod";
import { no, notReduced, strengthWords, yes } from "../../domain/risk/words";
import { byControlTable, byMethod, firstOf, isEmpty } from "./branches";
import { controlStates } from "./controlFormulas";
import { impactWordFormula } from "./impactFormulas";
import { probabilityLevels, zoneFormula } from "./zoneFormula";

const cell = (header: string) => `tRiesgos[[#This Row],[${header}]]`;
const [number, descriptor, impact] = [cell("Número"), cell("Descriptor"), cell("Impacto")];
const [effect, set, displacement] = [
  cell("Efecto de los controles"),
  cell("Solidez del conjunto"),
  cell("Desplazamiento"),
];
const [residualProbability, residualImpact] = [cell("Probabilidad residual"), cell("Impacto residual")];
/** Digits typed as text count as a number, as in the code. */
const probability = `(${cell("Probabilidad")}*1)`;

/** Rows of another table that belong to this risk: numbers compared as texts, so that 1 and "1" are one. */
const own = (table: string) => `--(${table}[Riesgo]&""=${number}&"")`;
const sumOf = (column: string) => `SUMPRODUCT(${own("tControles")},tControles[${column}])`;

const components = ["Acción u omisión", "Uso del poder", "Desviar lo público", "Beneficio privado"];
const all = (word: string) => components.map((header) => `${cell(header)}=${quoteText(word)}`).join(",");

/** Words under «Tipo» (the four components decide). */
export const riskKinds = { corruption: "Corrupción", management: "Gestión" } as const;

function descriptorOf(): string {
  const words = byMethod(({ probability: scale }) => {
    const listed = probabilityLevels.map((level) => quoteText(scale.find((one) => one.level === level)?.word ?? ""));
    return `CHOOSE(IF(INT(${probability})=${probability},${probability},0),${listed.join(",")})`;
  });
  return `=IFERROR(${words},"")`;
}

/** Nine decimals, as in the code: 60 % must not fall into the next band. */
function bandOf({ band }: ReductionTable, level: string, factor: string): string {
  return `MAX(1,ROUNDUP(ROUND(${level}*${band}*${factor},9)/${band},0))`;
}

function effectOf({ kind }: ControlTable): string {
  return kind === "reduction" ? `EXP(${sumOf("Aporte")})` : `${sumOf("Aporte")}/${cell("Controles")}`;
}

function setOf(table: ControlTable): string {
  if (table.kind !== "design") return '""';
  const cases = table.setBands.map(
    ({ from, strength }) => [`${effect}>=${from}`, quoteText(strengthWords[strength])] as const,
  );
  return `IF(${isEmpty(effect)},"",${firstOf(cases.slice(0, -1), cases.at(-1)?.[1] ?? "")})`;
}

function displacementOf(table: ControlTable): string {
  if (table.kind === "score")
    return firstOf(
      table.bands.map(({ above, steps }) => [`${effect}>${above}`, String(steps)] as const),
      "0",
    );
  if (table.kind === "reduction") return `IF(${descriptor}="","",${probability}-${bandOf(table, probability, effect)})`;
  const { displacement: steps } = table;
  return firstOf(
    keysOf(steps).map((strength) => [`${set}=${quoteText(strengthWords[strength])}`, String(steps[strength])] as const),
    "0",
  );
}

function residualImpactOf(table: ControlTable, movesImpact: boolean): string {
  if (!movesImpact || table.kind !== "reduction") return impact;
  return `IF(${isEmpty(effect)},"",${bandOf(table, impact, `EXP(${sumOf("Aporte al impacto")})`)})`;
}

/** Place of a risk inside its cell of the map: cell × 10.000 + order, so that MATCH finds the first, the second… */
export const placeFactor = 10_000;

function cellOf(p: string, i: string): string {
  return `=IF(OR(${p}="",${i}=""),"",${p}*10+${i})`;
}

function orderOf(header: string): string {
  const same = `--(tRiesgos[${header}]=${cell(header)})`;
  // Univer 0.25.1 compares the rows of a range wrongly with one row; their differences it does not.
  const above = `--(ROW(tRiesgos[${header}])-ROW()<=0)`;
  return `=IF(${cell(header)}="","",${cell(header)}*${placeFactor}+SUMPRODUCT(${same},${above}))`;
}

const incomplete = `SUMPRODUCT(${own("tControles")},--(tControles[Estado]=${quoteText(controlStates.incomplete)}))`;
const without = byControlTable(({ kind }) => (kind === "reduction" ? "1" : "0"));

/** Native formulas of tRiesgos, generated from the methods' tables. */
export const riskFormulas = {
  kind: `=IF(OR(${all(no)}),${quoteText(riskKinds.management)},IF(AND(${all(yes)}),${quoteText(riskKinds.corruption)},""))`,
  probabilityWord: descriptorOf(),
  impact: `=IF(${number}="","",IFERROR(CHOOSE(SUMPRODUCT(${own("tImpacto")},tImpacto[Nivel]),1,2,3,4,5),""))`,
  impactWord: `=IF(${impact}="","",IFERROR(${impactWordFormula(impact)},""))`,
  inherentZone: `=IF(OR(${descriptor}="",${impact}=""),"",IFERROR(${zoneFormula(probability, impact)},""))`,
  controlCount: `=IF(${number}="","",SUMPRODUCT(${own("tControles")}))`,
  controlEffect: `=IF(${number}="","",IF(${cell("Controles")}=0,${without},IF(${incomplete}>0,"",${byControlTable(effectOf)})))`,
  setSolidity: `=${byControlTable(setOf)}`,
  displacement: `=IF(${isEmpty(effect)},"",IF(${cell("Los controles disminuyen")}=${quoteText(notReduced)},0,${byControlTable(displacementOf)}))`,
  residualProbability: `=IF(OR(${descriptor}="",${isEmpty(displacement)}),"",MAX(1,${probability}-${displacement}))`,
  residualImpact: `=IF(${impact}="","",${byControlTable((table, { movesImpact }) => residualImpactOf(table, movesImpact))})`,
  residualZone: `=IF(OR(${residualProbability}="",${residualImpact}=""),"",IFERROR(${zoneFormula(residualProbability, residualImpact)},""))`,
  inherentCell: `=IF(${cell("Zona inherente")}="","",${probability}*10+${impact})`,
  inherentOrder: orderOf("Celda inherente"),
  residualCell: cellOf(residualProbability, residualImpact),
  residualOrder: orderOf("Celda residual"),
} as const;
