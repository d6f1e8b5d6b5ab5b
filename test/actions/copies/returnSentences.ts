import { templateNames } from "../../../src/actions/newForm/formParts";
import type { Receipt } from "../../../src/domain/copies/Receipt";
import { sortOf } from "../../../src/domain/project/versions/FormChange";
import { describeReceipt, describeRefusal, describeReturnChange } from "../../../src/i18n/describeReceipt";
import { receiptTexts } from "../../../src/i18n/es/receipts";

/** What a person reads of a return. */
export function sentencesOf(receipt: Receipt): readonly string[] {
  const { comparison, taken } = receipt;
  const open = comparison?.changes.filter((change) => !taken.includes(change)) ?? [];
  return [
    ...describeReceipt(receipt, { taken: taken.length, open }, templateNames, receiptTexts),
    ...open.map(
      (change) => `${receiptTexts.sort[sortOf(change)]}: ${describeReturnChange(change, templateNames, receiptTexts)}`,
    ),
    ...(comparison?.refused ?? []).map((refusal) => describeRefusal(refusal, templateNames, receiptTexts)),
  ];
}

/** What each answer is in words; «besides» and «missing» name their place. */
const sentences: readonly (readonly [answer: RegExp, sentence: (rest: string) => string | RegExp])[] = [
  [/^unknown-copy$/, () => "La hoja Envíos no conoce esta copia. Todo lo que difiere se le pregunta."],
  [/^altered-stamp$/, () => "Alguien cambió el sello de la copia. No se le cree: todo lo que difiere se le pregunta."],
  [/^no-stamp$/, () => "No se sabe qué se envió: la copia perdió su sello. Todo lo que difiere se le pregunta."],
  [/^unknown-municipality$/, () => /^Es de «.+», que no está en la hoja Municipios de este libro\. Agréguelo allí/],
  [/^other-project$/, () => /^Es de otro proyecto: «.+»\. Recíbala en el libro de ese proyecto\.$/],
  [
    /^newer-template$/,
    () => /^La hizo una versión más nueva del complemento \(plantilla 9\..*\)\. Actualice el complemento/,
  ],
  [/^other-municipality$/, () => /^No se tomó «.+» \(.+, fila \d+\): el renglón es de otro municipio\.$/],
  [
    /^unlisted-municipality$/,
    () => /^No se tomó «.+» \(.+, fila \d+\): ese municipio no está en la hoja Municipios del libro\.$/,
  ],
  [/^unknown-risk$/, () => /^No se tomó «.+» \(.+, fila \d+\): el riesgo no está entre los de este municipio\.$/],
  [/^no-new-rows$/, () => /^No se tomó «.+» \(Evidencias.*\): en esta hoja no se agregan renglones\.$/],
  [
    /^locked$/,
    () => /^No se tomó «.+» \(.+, fila \d+, .+\): esa celda no es para llenar; queda lo que tiene el libro\.$/,
  ],
  [
    /^unsafe-link$/,
    () =>
      /^No se tomó «.+» \(.+, fila \d+, .+\): ese enlace puede abrir programas o archivos del equipo; no se copia\.$/,
  ],
  [/^error-value$/, () => /^No se tomó «.+» \(.+, fila \d+, .+\): la celda muestra un error de cálculo\.$/],
  [/^formula$/, () => /^1 celda traía una fórmula; se tomó solo el valor: Seguimiento [A-Z]+\d+\.$/],
  [/^altered /, () => /^En la copia cambiaron hojas que eran para leer: .+\. De ellas no se toma nada\.$/],
  [/^asks /, () => /^Borró el renglón: Capacitación · Capacitación «.+» del .+/],
  [/^renamed Seguimiento$/, () => "La hoja Seguimiento se llama ahora «Reportes». Se leyó igual."],
  [
    /^renamed Observación$/,
    () => "Una columna tiene otro título y se leyó igual: Observación, ahora «Notas» (Seguimiento).",
  ],
  [/^moved Seguimiento$/, () => "En Seguimiento las columnas cambiaron de lugar. Cada una se leyó igual."],
  [/^missing (\S+)$/, (sheet) => `Falta la hoja ${sheet}. Lo que tiene el libro queda como está.`],
  [
    /^missing Seguimiento (\S+)$/,
    (column) =>
      `En Seguimiento falta la columna ${column}, o tiene otro nombre. Lo que tiene el libro queda como está.`,
  ],
  [/^besides Seguimiento: (.+)$/, (column) => `Alguien agregó 1 columna que no se recibe: «${column}» (Seguimiento).`],
  [/^besides Seguimiento H7$/, () => "Alguien escribió sobre 1 celda calculada, que no se recibe: Seguimiento H7."],
  [/^besides Soportes$/, () => "Trae una hoja que no salió en la copia, y de allí no se recibe nada: Soportes."],
  [/^besides (.+)$/, (place) => `Hay datos fuera de las tablas. No se reciben: ${place}.`],
];

/** The sentence that an answer is told with. */
export function sentenceOf(answer: string): string | RegExp | undefined {
  const found = sentences.find(([one]) => one.test(answer));
  return found?.[1](found[0].exec(answer)?.[1] ?? "");
}
