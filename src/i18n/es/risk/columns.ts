import { impactQuestions } from "../../../domain/risk/methods/corruptionScales";
import { settingChoices } from "../../../domain/risk/RiskSettings";

const component = "Elija Sí o No. Los cuatro componentes deben ser «Sí»; con un «No» es un riesgo de gestión.";
const followUp = (date: string) => `Avance de la acción y eficacia de los controles, con corte al ${date}.`;
const guide = "Guía de riesgos, v4 (2018).";

/** «answer1» … «answer19»: the whole question of each column. */
const answers: Readonly<Record<`answer${number}`, string>> = Object.fromEntries(
  impactQuestions.map(({ number, text }) => [`answer${number}`, `${number}. ${text} Elija Sí o No.`]),
);

/** Help of the columns of Riesgos, Impacto and Controles. */
export const riskColumnHelp = {
  risks: {
    number: "Número del riesgo, desde 1. Impacto y Controles lo nombran con este número. Ejemplo: 1.",
    municipality: "Municipio donde puede ocurrir; elija uno de la lista.",
    process: "Proceso o trámite donde puede ocurrir. Ejemplo: Gestión contractual.",
    text: "«Posibilidad de que, por acción u omisión, se use el poder para… en beneficio propio o de un tercero». No escriba aquí la causa.",
    actOrOmission: component,
    usesPower: component,
    divertsPublic: component,
    privateBenefit: component,
    kind: "Se calcula: «Corrupción» cuando los cuatro componentes son «Sí»; «Gestión» cuando alguno es «No».",
    causes: "Por qué podría ocurrir. Ejemplo: Estudios previos sin revisión de otra persona.",
    consequences: "Qué pasaría. Ejemplo: Detrimento patrimonial y procesos disciplinarios.",
    probability:
      "De 1 a 5. Hasta v6: 1 rara vez, 2 improbable, 3 posible, 4 probable, 5 casi seguro. La columna Descriptor muestra la palabra.",
    probabilityWord: "Se calcula: palabra de la probabilidad en el método elegido.",
    impact: "Se calcula: nivel de impacto de la hoja Impacto.",
    impactWord: "Se calcula: palabra del impacto en el método elegido.",
    inherentZone: "Se calcula: zona del mapa de calor antes de los controles.",
    controlsReduce:
      "«Directamente» (vacío significa lo mismo), o «No disminuyen» si los controles no bajan la probabilidad.",
    controlCount: "Se calcula: controles de la hoja Controles con este número de riesgo.",
    controlEffect: "Se calcula: promedio de los controles. Con 25-15-10 y v7: parte de la probabilidad que queda.",
    setSolidity: `Se calcula: Fuerte con promedio 100, Moderado desde 50, Débil por debajo. ${guide}`,
    displacement: "Se calcula: columnas que baja la probabilidad.",
    residualProbability: "Se calcula: probabilidad después de los controles; nunca menor que 1.",
    residualImpact: "Se calcula: en corrupción el impacto no baja, salvo en v7.",
    residualZone: "Se calcula: zona del mapa de calor después de los controles.",
    treatment: "Reducir, Evitar o Compartir. Un riesgo de corrupción no se acepta.",
    action: "Qué se hará para fortalecer los controles. Obligatorio si la solidez no es Fuerte.",
    actionResponsible: "Dependencia o cargo que responde por la acción.",
    actionDate: "Fecha en que debe estar cumplida. Ejemplo: 30/06/2022.",
    indicator: "Cómo se mide. Ejemplo: Procesos revisados / procesos adelantados.",
    actionEvidence: "Documento o registro que demuestra la acción.",
    actionState: "Estado de la acción; elija uno de la lista.",
    followUp1: followUp("30 de abril"),
    followUp2: followUp("31 de agosto"),
    followUp3: followUp("31 de diciembre"),
    inherentCell: "Se calcula: celda del mapa inherente (probabilidad e impacto). La usa el Mapa de calor.",
    inherentOrder: "Se calcula: orden del riesgo dentro de su celda. La usa el Mapa de calor.",
    residualCell: "Se calcula: celda del mapa residual (probabilidad e impacto). La usa el Mapa de calor.",
    residualOrder: "Se calcula: orden del riesgo dentro de su celda. La usa el Mapa de calor.",
  },
  impacts: {
    risk: "Número del riesgo; elija uno de la lista. Un renglón por riesgo.",
    ...answers,
    economic: "Solo v7: afectación en salarios mínimos; elija una de la lista. Vacío en los demás métodos.",
    reputational: "Solo v7: alcance de la afectación de la imagen; elija uno de la lista.",
    yes: "Se calcula: respuestas «Sí». 1 a 5 Moderado, 6 a 11 Mayor, 12 o más Catastrófico.",
    missing: "Se calcula: preguntas sin Sí ni No. Debe ser 0.",
    level: "Se calcula: 3 Moderado, 4 Mayor, 5 Catastrófico; de 1 a 5 en v7.",
    word: "Se calcula: nivel en palabras, o lo que falta.",
  },
  controls: {
    risk: "Número del riesgo; elija uno de la lista. Un riesgo puede tener varios controles.",
    number: "Número del control dentro de su riesgo: 1, 2, 3…",
    text: "Quién, cada cuánto, qué hace, cómo y con qué evidencia. Ejemplo: El supervisor revisa cada mes…",
    responsible: `¿Hay un responsable asignado? ${guide}`,
    authority: `¿Tiene autoridad y segregación de funciones adecuadas? ${guide}`,
    periodicity: `¿La periodicidad es oportuna para prevenir o detectar? ${guide}`,
    purpose: `¿Previene o detecta? «Corregir» solo cuenta en 25-15-10 y v7. ${guide}`,
    how: `¿La forma de hacerlo y sus fuentes son confiables? ${guide}`,
    deviations: `¿Las observaciones o desviaciones se investigan y resuelven a tiempo? ${guide}`,
    evidence: `¿Queda evidencia que otra persona pueda verificar? ${guide}`,
    execution: "Fuerte: se ejecuta siempre. Moderado: algunas veces. Débil: no se ejecuta.",
    documented: "Solo 2015: ¿hay manuales o procedimientos?",
    implementation: "Solo 2015, 25-15-10 y v7: cómo funciona el control.",
    effective: "Solo 2015: ¿ha demostrado ser efectivo?",
    score: "Se calcula: suma de puntos de los criterios. Vacío mientras falte un criterio.",
    design: `Se calcula: Fuerte de 96 a 100, Moderado de 86 a 95, Débil hasta 85. ${guide}`,
    solidity: `Se calcula: diseño y ejecución juntos. ${guide}`,
    state: "Se calcula: «Incompleto» mientras falte un criterio del método.",
    contribution: "Se calcula: puntos que el control aporta al conjunto. Con 25-15-10 y v7, un logaritmo.",
    impactContribution: "Se calcula: solo v7, lo que un control correctivo aporta al impacto.",
    riskText: "Se calcula: texto del riesgo. «No existe» avisa que el número no está en Riesgos.",
  },
} as const;

/** Help of the cells that choose how the map is valued: what it is and why the default is so. */
export const riskFieldHelp = {
  riskMethod: settingChoices.method.reason,
  rareCatastrophic: settingChoices.rareCatastrophic.reason,
  question16: settingChoices.question16.reason,
  controlTable: settingChoices.controlTable.reason,
  methodTitle: "Se calcula: método con el que se valora el mapa. Está en la hoja Ficha.",
  unvalued: "Se calcula: riesgos a los que les falta algún dato.",
} as const;
