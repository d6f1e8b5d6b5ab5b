import type { SpendFindings, SpendStep } from "../../../domain/findings/SpendFindings";
import type { WordsFor } from "../../FindingWords";
import { count, joinAll, pesos, quoteAll } from "../../format";
import { shorten } from "../../shorten";
import { longDate, noDate } from "../dates";

const own = "Regla de este complemento; el presupuesto está en DIE-FO-013, 8.1.";
const law = "Decreto 111 de 1996, Estatuto Orgánico del Presupuesto (de memoria, sin verificar).";

/** What the documents of a step add up to. */
const sumsOf: Readonly<Record<SpendStep, string>> = {
  line: "el renglón vale",
  cdp: "los CDP suman",
  rp: "los RP suman",
  obligation: "las obligaciones suman",
  payment: "los pagos suman",
};

const nameOf = { cdp: "El CDP", rp: "El RP", obligation: "La obligación", payment: "El pago" } as const;
const oneOf = { cdp: "Un CDP", rp: "Un RP", obligation: "Una obligación", payment: "Un pago" } as const;

/** «de número 2022-0145», or nothing where the document has none. */
const named = (document: string) => (document === "" ? "" : ` ${document}`);

/** What a later year makes of a document; a CDP and an RP end with the vigencia. */
const later = {
  obligation: " Si viene de un RP de la vigencia, es una reserva presupuestal.",
  payment: " Si la obligación es de la vigencia, es una cuenta por pagar.",
  cdp: "",
  rp: "",
} as const;

function describeNumbers({ missing, lines, repeated }: SpendFindings["spend/line-number"]): string {
  const parts = [
    ...(missing === 0 ? [] : [`${count(missing, "renglón no tiene", "renglones no tienen")} número`]),
    ...(repeated.length === 0 ? [] : [`se repite ${quoteAll(repeated.slice(0, 5))}`]),
  ];
  return missing === lines
    ? "Ningún renglón de Presupuesto tiene número en «Renglón»."
    : `En Presupuesto, ${joinAll(parts, "y")}.`;
}

/** Spanish words of the findings on the documents of the budget. */
export const spendWords: WordsFor<keyof SpendFindings> = {
  "spend/line-number": {
    title: "Renglones del presupuesto sin número propio",
    message: describeNumbers,
    why: "Los documentos de Ejecución nombran el renglón por su número. Sin él no se suman donde deben.",
    norm: own,
    how: "Escriba en «Renglón» un número distinto para cada renglón. Estructurar numera los que estén vacíos.",
  },
  "spend/unknown-line": {
    title: "Documento de un renglón que no existe",
    message: (p) => {
      if (p.found === "") return "El documento no dice de qué renglón es.";
      const guess = p.expected === undefined ? "" : ` ¿Es el renglón ${p.expected}?`;
      return `«${p.found}» no es un número de «Renglón» en Presupuesto.${guess}`;
    },
    why: "El valor no se suma en ningún renglón, y lo disponible queda por encima de lo real.",
    norm: own,
    how: "Elija el renglón de la lista, o póngale su número en la hoja Presupuesto.",
  },
  "spend/unknown-kind": {
    title: "Clase de documento que no se reconoce",
    message: (p) => {
      if (p.found === "") return "El documento no dice si es CDP, RP, Obligación o Pago.";
      const guess = p.expected === undefined ? "" : ` ¿Es ${p.expected}?`;
      return `La clase «${p.found}» no es CDP, RP, Obligación ni Pago.${guess}`;
    },
    why: "Las sumas buscan esas cuatro palabras. Con otra, el documento no cuenta.",
    norm: law,
    how: "Elija la clase de la lista.",
  },
  "spend/not-a-number": {
    title: "Valor de un documento que no es un número",
    message: (p) => {
      if (p.found === "") return "El documento no tiene valor.";
      if (p.value !== undefined) return `El valor «${p.found}» está guardado como texto; son ${pesos(p.value)}.`;
      return `El valor «${p.found}» no se puede leer como pesos.`;
    },
    why: "Excel deja los textos por fuera de las sumas sin avisar.",
    norm: own,
    how: "Escriba solo el número, por ejemplo 143100000. La celda ya muestra los puntos.",
  },
  "spend/chain": {
    title: "Se ejecuta más de lo que hay",
    message: (p) => {
      const object = p.object === "" ? "" : ` («${shorten(p.object, 50)}»)`;
      const sums = `${sumsOf[p.lower]} ${pesos(p.lowerValue)} y ${sumsOf[p.upper]} ${pesos(p.upperValue)}`;
      return `Renglón ${p.row}${object}: ${sums}. Se pasa en ${pesos(p.lowerValue - p.upperValue)}.`;
    },
    why: "No se puede certificar, comprometer, obligar ni pagar más de lo que dejó el paso anterior.",
    norm: law,
    how: "Compare los documentos del renglón con sus soportes. Puede faltar uno, sobrar otro o haber cambiado un valor.",
  },
  "spend/reversal-unlinked": {
    title: "Anulación sin el documento que afecta",
    message: (p) =>
      p.refersTo === ""
        ? `El valor negativo del documento${named(p.document)} no dice qué documento anula.`
        : `El documento${named(p.document)} anula «${p.refersTo}», que no existe con esa clase en ese renglón.`,
    why: "Un valor negativo rebaja la suma. Sin su documento no se sabe qué se anuló.",
    norm: law,
    how: "Escriba en «Documento que afecta» el número del documento, con la misma clase y el mismo renglón.",
  },
  "spend/reversal-exceeds": {
    title: "Anulación mayor que el documento",
    message: (p) => `El documento ${p.document} vale ${pesos(p.value)} y se le anulan ${pesos(p.reversed)}.`,
    why: "No se puede anular más de lo que el documento tiene.",
    norm: law,
    how: "Revise el valor de las anulaciones, o el número del documento que afectan.",
  },
  "spend/duplicate": {
    title: "Documento repetido en un renglón",
    message: (p) => {
      const value = p.sameValue ? "con el mismo valor" : "con otro valor";
      return `${nameOf[p.kind]} ${p.document} está dos veces en el mismo renglón, ${value}. El otro es la fila ${p.sameAs} de la tabla.`;
    },
    why: "Los dos valores se suman. Si es una copia, el renglón queda con más de lo real.",
    norm: own,
    how: "Borre la copia. Si es una adición, déjela con su propio número o explíquela en Observación.",
  },
  "spend/refers-missing": {
    title: "Documento que nombra a otro que no está",
    message: (p) => `El documento${named(p.document)} afecta a «${p.refersTo}», y no hay otro con ese número.`,
    why: "Sin el documento anterior no se puede seguir el gasto desde el CDP hasta el pago.",
    norm: own,
    how: "Agregue el documento que falta, o corrija el número en «Documento que afecta».",
  },
  "spend/outside-vigencia": {
    title: "Documento fechado fuera de la vigencia",
    message: (p) => {
      const subject = p.kind === undefined ? "Un documento" : oneOf[p.kind];
      const hint = p.after && p.kind !== undefined ? later[p.kind] : "";
      return `${subject} es del ${longDate(p.date)} y la vigencia es ${p.vigencia}.${hint}`;
    },
    why: "El presupuesto de una vigencia se ejecuta en su año. Lo demás son reservas presupuestales o cuentas por pagar.",
    norm: law,
    how: "Corrija la fecha. Si es una reserva o una cuenta por pagar, dígalo en Observación y este aviso se va.",
  },
  "spend/bad-date": {
    title: "Documento sin una fecha que se pueda leer",
    message: (p) => (p.found === "" ? "El documento no tiene fecha." : noDate(p)),
    why: "Sin fecha no se sabe si el documento es de la vigencia.",
    norm: own,
    how: "Escriba la fecha con día, mes y año, por ejemplo 12/03/2022.",
  },
};
