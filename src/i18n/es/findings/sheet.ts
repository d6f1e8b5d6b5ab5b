import type { SheetFindings } from "../../../domain/findings/SheetFindings";
import type { WordsFor } from "../../FindingWords";
import { count, pesos } from "../../format";
import { shorten } from "../../shorten";

const ownCheck = "Revisión de la selección: aritmética de la propia hoja, sin norma.";
const pidmNorm = "PIDM «Dime tu plan» 2016–2026: componente, línea, programa y meta (DIE-FO-013, 7.1).";

type TotalParams = SheetFindings["sheet/total-mismatch"];

function typedTotal(p: TotalParams): string {
  const counted = p.subtotals === 0 ? "" : ` No se contaron dos veces ${count(p.subtotals, "subtotal", "subtotales")}.`;
  return `Los valores de ${p.area} suman ${pesos(p.sum)} y «${p.label}» dice ${pesos(p.declared)}.${counted}`;
}

function formulaSum(p: TotalParams, formula: string): string {
  const faults = [
    ...(p.leftOut === undefined ? [] : [`no incluye ${p.leftOut}`]),
    ...(p.twice === undefined ? [] : [`cuenta dos veces ${p.twice}`]),
    ...(p.foreign === undefined ? [] : [`incluye ${p.foreign}, que no es un renglón suyo`]),
  ];
  return `La fórmula ${shorten(formula, 60)} ${faults.join(" y ").replaceAll(" y incluye", " e incluye")}: da ${pesos(p.declared)} y debería dar ${pesos(p.sum)}.`;
}

/** Spanish words of the findings in a selection of any workbook. */
export const sheetWords: WordsFor<keyof SheetFindings> = {
  "sheet/total-mismatch": {
    title: "Total de la selección que no cuadra",
    message: (p) => (p.formula === undefined ? typedTotal(p) : formulaSum(p, p.formula)),
    why: "Un total debe ser la suma de sus renglones, cada uno una sola vez.",
    norm: ownCheck,
    how: "Si falta o se repite una celda, corrija la fórmula. Si no, compare la explicación con el documento de origen y corrija solo el valor que está mal.",
  },
  "sheet/product-mismatch": {
    title: "Cantidad por valor unitario que no da el valor",
    message: (p) => `${p.factors} son ${pesos(p.product)} y la celda dice ${pesos(p.amount)}.`,
    why: "Las demás filas sí son cantidad por valor unitario: en esta hay un dato equivocado.",
    norm: ownCheck,
    how: "Compare los tres datos con el documento de origen y corrija el que no sea.",
  },
  "sheet/error-value": {
    title: "Celda con un error",
    message: (p) => `La celda tiene el error ${p.found}.`,
    why: "Un error se extiende a todas las celdas que usan este valor.",
    norm: ownCheck,
    how: "Revise la fórmula: borre la referencia perdida o escriba el dato que falta.",
  },
  "sheet/number-as-text": {
    title: "Número guardado como texto",
    message: (p) =>
      p.cells === undefined
        ? `La celda guarda «${p.found}» como texto y no como número.`
        : `Las ${count(p.cells, "celda", "celdas")} de ${shorten(p.area ?? "", 60)} guardan números como texto: la primera, «${p.found}».`,
    why: "Excel deja los textos por fuera de las sumas sin avisar.",
    norm: ownCheck,
    how: "Escriba los valores como números. La revisión de la selección no cambia la hoja.",
  },
  "sheet/amount-unreadable": {
    title: "Valor de la selección que no se puede leer",
    message: (p) => `«${p.found}» está entre valores y no se puede leer como valor.`,
    why: "Lo que no se puede leer queda por fuera de la suma.",
    norm: ownCheck,
    how: "Escriba el valor con puntos cada tres cifras, o sin puntos.",
  },
  "sheet/formula-overwritten": {
    title: "Valor fijo en una columna de fórmulas",
    message: (p) =>
      `La celda tiene el valor fijo ${p.found} en una columna con ${count(p.formulas, "fórmula", "fórmulas")}.`,
    why: "Un valor fijo no cambia cuando cambian los datos.",
    norm: ownCheck,
    how: "Si no es intencional, copie la fórmula de la celda vecina.",
  },
  "sheet/formula-inconsistent": {
    title: "Fórmula distinta de las de su columna",
    message: (p) =>
      `La celda tiene la fórmula ${shorten(p.found, 60)}, y ${count(p.formulas, "celda vecina tiene", "celdas vecinas tienen")} otra, que aquí sería ${shorten(p.expected, 60)}.`,
    why: "Una fórmula distinta entre copias de una misma suele ser un error al copiar o al escribir.",
    norm: ownCheck,
    how: "Si no es intencional, copie la fórmula de la celda vecina.",
  },
  "sheet/external-link": {
    title: "Fórmula que depende de otro archivo",
    message: (p) =>
      p.names === undefined
        ? `${count(p.cells, "celda toma", "celdas toman")} datos de otro archivo (${shorten(p.files, 60)}): ${shorten(p.area, 60)}.`
        : `El nombre definido ${shorten(p.names, 60)} apunta a otro archivo (${shorten(p.files, 60)}).`,
    why: "Si ese archivo cambia, se mueve o no se envía con este, el valor cambia o se pierde sin aviso.",
    norm: "Revisión del libro: un documento público debe leerse completo por sí solo. Sin norma.",
    how: "Si el dato ya no debe cambiar, copie la celda y péguela como valor. «Romper vínculo», en Datos → Editar vínculos, lo hace con todas.",
  },
  "sheet/pidm-format": {
    title: "Código PIDM de la selección mal escrito",
    message: (p) =>
      `«${p.found}» ${p.date ? "parece una fecha que Excel hizo de un código PIDM" : "no tiene la forma de un código PIDM"}.${
        p.suggestion === undefined ? "" : ` Tal vez es ${p.suggestion}.`
      }`,
    why: "Con otra forma el código no se encuentra en el catálogo.",
    norm: pidmNorm,
    how: "Escriba el código como texto, con cuatro números y guiones: 1-2-5-3.",
  },
};
