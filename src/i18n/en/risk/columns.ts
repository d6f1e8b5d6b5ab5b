import { impactQuestions } from "../../../domain/risk/methods/corruptionScales";
import type { Translated } from "../../Catalog";
import type { riskColumnHelp as spanishColumns, riskFieldHelp as spanishFields } from "../../es/risk/columns";

const component = "Choose Sí or No. All four components must be «Sí»; with a «No» it is a management risk.";
const followUp = (date: string) => `Progress of the action and how well the controls work, as of ${date}.`;
const guide = "Risk guide, v4 (2018).";

const answers: Readonly<Record<`answer${number}`, string>> = Object.fromEntries(
  impactQuestions.map(({ number, text }) => [`answer${number}`, `${number}. ${text} Choose Sí or No.`]),
);

/** English help of the columns of Riesgos, Impacto and Controles. */
export const riskColumnHelp: Translated<typeof spanishColumns> = {
  risks: {
    number: "Number of the risk, from 1. Impacto and Controles name it by this number. Example: 1.",
    municipality: "Municipality where it may happen; choose one of the list.",
    process: "Process or procedure where it may happen. Example: Gestión contractual.",
    text: "«Posibilidad de que, por acción u omisión, se use el poder para… en beneficio propio o de un tercero». Not its cause.",
    actOrOmission: component,
    usesPower: component,
    divertsPublic: component,
    privateBenefit: component,
    kind: "Calculated: «Corrupción» when all four components are «Sí»; «Gestión» when one is «No».",
    causes: "Why it could happen.",
    consequences: "What would follow.",
    probability: "From 1 to 5. The column Descriptor shows the word.",
    probabilityWord: "Calculated: word of the probability in the chosen method.",
    impact: "Calculated: impact level of the sheet Impacto.",
    impactWord: "Calculated: word of the impact in the chosen method.",
    inherentZone: "Calculated: zone of the heat map before the controls.",
    controlsReduce:
      "«Directamente» (empty means the same), or «No disminuyen» when the controls do not lower the probability.",
    controlCount: "Calculated: controls of the sheet Controles with this risk number.",
    controlEffect:
      "Calculated: average of the controls. With 25-15-10 and v7: the part of the probability that is left.",
    setSolidity: `Calculated: Fuerte at an average of 100, Moderado from 50, Débil below. ${guide}`,
    displacement: "Calculated: columns that the probability goes down.",
    residualProbability: "Calculated: probability after the controls; never below 1.",
    residualImpact: "Calculated: for corruption the impact does not go down, except in v7.",
    residualZone: "Calculated: zone of the heat map after the controls.",
    treatment: "Reducir, Evitar or Compartir. A corruption risk is never accepted.",
    action: "What will strengthen the controls. Required when the solidity is not Fuerte.",
    actionResponsible: "Office or post in charge of the action.",
    actionDate: "Date by which it must be done. Example: 30/06/2022.",
    indicator: "How it is measured.",
    actionEvidence: "Document or record that proves the action.",
    actionState: "State of the action; choose one of the list.",
    followUp1: followUp("30 April"),
    followUp2: followUp("31 August"),
    followUp3: followUp("31 December"),
    inherentCell: "Calculated: cell of the inherent map. Mapa de calor uses it.",
    inherentOrder: "Calculated: order of the risk in its cell. Mapa de calor uses it.",
    residualCell: "Calculated: cell of the residual map. Mapa de calor uses it.",
    residualOrder: "Calculated: order of the risk in its cell. Mapa de calor uses it.",
  },
  impacts: {
    risk: "Number of the risk; choose one of the list. One row a risk.",
    ...answers,
    economic: "Only v7: loss in minimum wages; choose one of the list. Empty in the other methods.",
    reputational: "Only v7: reach of the damage to the image; choose one of the list.",
    yes: "Calculated: answers «Sí». 1 to 5 Moderado, 6 to 11 Mayor, 12 or more Catastrófico.",
    missing: "Calculated: questions without Sí or No. Must be 0.",
    level: "Calculated: 3 Moderado, 4 Mayor, 5 Catastrófico; 1 to 5 in v7.",
    word: "Calculated: the level in words, or what is missing.",
  },
  controls: {
    risk: "Number of the risk; choose one of the list. A risk may have several controls.",
    number: "Number of the control within its risk: 1, 2, 3…",
    text: "Who, how often, what, how and with what evidence.",
    responsible: `Is somebody in charge? ${guide}`,
    authority: `Are authority and segregation of duties adequate? ${guide}`,
    periodicity: `Is it done in time to prevent or detect? ${guide}`,
    purpose: `Does it prevent or detect? «Corregir» counts only in 25-15-10 and v7. ${guide}`,
    how: `Are the way it is done and its sources reliable? ${guide}`,
    deviations: `Are observations or deviations investigated and solved in time? ${guide}`,
    evidence: `Is there evidence that somebody else can verify? ${guide}`,
    execution: "Fuerte: always carried out. Moderado: sometimes. Débil: not carried out.",
    documented: "Only 2015: are there manuals or procedures?",
    implementation: "Only 2015, 25-15-10 and v7: how the control works.",
    effective: "Only 2015: has it proved effective?",
    score: "Calculated: sum of the points of the criteria. Empty while a criterion is missing.",
    design: `Calculated: Fuerte from 96 to 100, Moderado from 86 to 95, Débil up to 85. ${guide}`,
    solidity: `Calculated: design and execution together. ${guide}`,
    state: "Calculated: «Incompleto» while a criterion of the method is missing.",
    contribution: "Calculated: points that the control adds to the set. With 25-15-10 and v7, a logarithm.",
    impactContribution: "Calculated: only v7, what a corrective control adds to the impact.",
    riskText: "Calculated: text of the risk. «No existe» warns that the number is not in Riesgos.",
  },
};

/** English help of the cells that choose how the map is valued. */
export const riskFieldHelp: Translated<typeof spanishFields> = {
  riskMethod: "v4-v6: guide of 2018, in force for corruption until 2025. 2015: earlier maps. v7: experimental.",
  rareCatastrophic: "Maps before 2018 say Alto; since 2018, Extremo (not verified in the guide).",
  question16: "An injury or a lost life is Catastrófico although few answers are «Sí» (not verified in the guide).",
  controlTable: "The guide of 2018 uses 100 points; some entities rate corruption with 25-15-10.",
  methodTitle: "Calculated: method by which the map is valued. It is chosen on the sheet Ficha.",
  unvalued: "Calculated: risks that lack some data.",
};
