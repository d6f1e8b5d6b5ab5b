import type { AmountOf, BudgetFindings, RubroAgreement } from "../../../domain/findings/BudgetFindings";
import type { WordsFor } from "../../FindingWords";
import { number, pesos } from "../../format";
import { shorten } from "../../shorten";
import { showFormula } from "../formulaWords";

type BudgetCode = Extract<keyof BudgetFindings, `budget/${string}`>;

const budget81 = "DIE-FO-013, versión 02, 8.1 Presupuesto general.";
const budget82 = "DIE-FO-013, versión 02, 8.1 Presupuesto general y 8.2 Rubro presupuestal.";

const nameOf: Readonly<Record<AmountOf, string>> = {
  line: "El valor del renglón",
  total: "El TOTAL",
  rubro: "El valor del rubro",
};

const agreement: Readonly<Record<RubroAgreement, string>> = {
  "rubro-total": "El rubro coincide con el TOTAL: la diferencia está en los renglones.",
  "rubro-sum": "El rubro coincide con los renglones: la diferencia está en el TOTAL.",
  "sum-total": "Los renglones y el TOTAL coinciden: la diferencia está en el rubro.",
  none: "Ninguno coincide con otro.",
};

type Unread = BudgetFindings["budget/amount-not-a-number"];

function quoted({ found, odd, struck }: Unread): string {
  if (struck !== undefined) return `está tachado («${struck}») y no queda otro en su lugar`;
  if (found === "") return "está vacío";
  return `dice «${found}» y no se puede leer como valor${odd === undefined ? "" : `: lleva ${nameSign(odd)}`}`;
}

/** A sign that looks like another is told by its number in Unicode. */
function nameSign(sign: string): string {
  if (sign === " ") return "un espacio entre las cifras";
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[a-z]/i.test(sign)) return `la letra «${sign}» entre las cifras`;
  if (/\p{L}/u.test(sign)) return `«${sign}», una letra de otro alfabeto (${code})`;
  return sign < "\u0080" ? `el signo «${sign}»` : `el signo «${sign}» (${code})`;
}

/** Spanish words of the budget findings. */
export const budgetWords: WordsFor<BudgetCode> = {
  "budget/total-mismatch": {
    title: "El TOTAL no es la suma de los renglones",
    message: (p) =>
      `Los renglones suman ${pesos(p.sum)} y el TOTAL dice ${pesos(p.declared)}. La diferencia es ${pesos(Math.abs(p.difference))}.`,
    why: "El TOTAL debe ser la suma de los renglones. Con esa cifra se aprueba y se ejecuta el proyecto.",
    norm: budget81,
    how: "Compare la explicación con el documento de origen. Luego corrija solo el valor que está mal.",
  },
  "budget/rubro-mismatch": {
    title: "El rubro no coincide con el presupuesto",
    message: (p) => {
      const legs = [
        `el rubro suma ${pesos(p.rubro)}`,
        ...(p.sum === undefined ? [] : [`los renglones ${pesos(p.sum)}`]),
        ...(p.declared === undefined ? [] : [`el TOTAL ${pesos(p.declared)}`]),
      ].join(", ");
      return `${legs.charAt(0).toUpperCase()}${legs.slice(1)}. ${agreement[p.agrees]}`;
    },
    why: "El rubro dice de dónde sale el dinero. Debe alcanzar exactamente para los renglones.",
    norm: budget82,
    how: "Corrija primero la diferencia entre los renglones y el TOTAL. Después ajuste el rubro si hace falta.",
  },
  "budget/amount-not-a-number": {
    title: "Valor que no se puede leer",
    message: (p) =>
      `${nameOf[p.of]} ${quoted(p)}.${p.needed === undefined ? "" : ` Para que el presupuesto cuadre tendría que ser ${pesos(p.needed)}.`}`,
    why: "Un valor que no se puede leer queda por fuera de la suma.",
    norm: budget82,
    how: "Escriba el valor en pesos, por ejemplo $143.100.000. No use textos ni puntos en otro lugar.",
  },
  "budget/amount-format": {
    title: "Valor escrito distinto de los demás",
    several: "valores escritos distinto de los demás",
    message: (p) => `El valor «${p.found}» está escrito distinto de los demás. Los otros se escriben como ${p.usual}.`,
    why: "Un valor escrito de otra manera suele venir de otro archivo o de un error al digitar.",
    norm: "DIE-FO-013, versión 02, 8.1. Punto para los miles: uso de Colombia, según memoria, sin verificar.",
    how: "Revise la cifra con el documento de origen y escríbala como las demás.",
  },
  "budget/product-mismatch": {
    title: "Cantidad por valor unitario que no da el valor",
    message: (p) =>
      `En «${shorten(p.object)}», ${number(p.quantity)} × ${pesos(p.unit)} son ${pesos(p.product)} y el renglón dice ${pesos(p.amount)}.`,
    why: "Los demás renglones sí son cantidad por valor unitario: en este hay un dato equivocado.",
    norm: "Regla propia: el formato DIE-FO-013 no pide el valor unitario.",
    how: "Compare los tres datos con el documento de origen. Al libro pasan la cantidad y el valor; el unitario se calcula.",
  },
  "budget/part-mismatch": {
    title: "Subtotal que no suma",
    message: (p) => `Los renglones de «${shorten(p.label)}» suman ${pesos(p.sum)} y dice ${pesos(p.declared)}.`,
    why: "Un subtotal equivocado hace dudar de los renglones y del TOTAL, aunque estos cuadren.",
    norm: "Regla propia: el formato DIE-FO-013 no pide subtotales.",
    how: "Sume los renglones de esa parte y corrija el subtotal, o bórrelo: al libro no pasa.",
  },
  "budget/amount-words": {
    title: "Cifras y letras que no coinciden",
    message: (p) => `«${p.found}» dice ${pesos(p.figures)} en cifras y ${pesos(p.words)} en letras.`,
    why: "Si las cifras y las letras no coinciden, no se sabe cuál valor se aprobó.",
    norm: "DIE-FO-013, versión 02, 8.1 y 8.2. Para títulos valores rigen las letras (C. de Co., art. 623), según memoria, sin verificar.",
    how: "Compare con el documento de origen y corrija las cifras o las letras. Las sumas usan las cifras.",
  },
  "budget/amount-as-text": {
    title: "Valor guardado como texto",
    several: "valores guardados como texto",
    message: (p) => `La celda guarda «${p.found}» como texto y no como número.`,
    why: "Excel deja los textos por fuera de las sumas sin avisar.",
    norm: "Excel, función SUMA: los textos de un rango no se suman.",
    how: "Convierta la celda en número. El botón Corregir lo hace sin cambiar el valor.",
  },
  "budget/amount-with-cents": {
    title: "Valor con centavos",
    message: (p) => `El valor «${p.found}» tiene ${p.cents} centavos.`,
    why: "El formato se lleva en pesos enteros. Los centavos suelen venir de una división o de un error.",
    norm: budget81,
    how: "Redondee el valor a pesos enteros y revise que el TOTAL siga igual.",
  },
  "budget/amount-negative": {
    title: "Valor negativo",
    message: (p) => `${nameOf[p.of]} es negativo: ${pesos(p.amount)}.`,
    why: "Un gasto o una fuente se escribe como valor positivo. Un negativo rebaja el TOTAL.",
    norm: budget82,
    how: "Quite el signo menos o los paréntesis si el valor es un gasto. Si es un descuento, réstelo del renglón.",
  },
  "budget/amount-zero": {
    title: "Valor en cero",
    message: (p) => `${nameOf[p.of]} es cero.`,
    why: "Un renglón sin dinero suele estar sin terminar.",
    norm: budget82,
    how: "Escriba el valor o quite el renglón.",
  },
  "budget/quantity-invalid": {
    title: "Cantidad que falta o no sirve",
    message: (p) =>
      p.found === "" ? "Al renglón le falta la cantidad." : `La cantidad «${p.found}» no es un número mayor que cero.`,
    why: "Sin cantidad no se conoce el valor por unidad y el renglón no se puede comparar.",
    norm: budget81,
    how: "Escriba cuántas unidades paga el renglón, por ejemplo 10.",
  },
  "budget/unit-value-outlier": {
    title: "Valor por unidad fuera de lo común",
    message: (p) =>
      `El renglón ${p.row} vale ${pesos(p.unitValue)} por unidad. Los ${p.peers} renglones parecidos van de ${pesos(p.min)} a ${pesos(p.max)}.`,
    why: "Un valor por unidad tan lejos de los parecidos suele ser un error de digitación.",
    norm: "Ninguna norma fija el límite. Análisis del sector, Decreto 1082 de 2015: según memoria, sin verificar.",
    how: "Revise el valor y la cantidad del renglón. Si son correctos, deje el soporte en el estudio previo.",
  },
  "budget/line-without-activity": {
    title: "Renglón sin actividad",
    message: (p) =>
      p.found === ""
        ? `El renglón ${p.row} no dice qué actividad paga.`
        : `El renglón ${p.row} paga la actividad «${p.found}», que no existe en el proyecto.`,
    why: "Cada renglón del presupuesto debe pagar una actividad del proyecto.",
    norm: "DIE-FO-013, versión 02, 6.5 Actividades y metas, y 8.1 Presupuesto general.",
    how: "Escriba el número de una actividad de la hoja Actividades.",
  },
  "budget/activity-without-line": {
    title: "Actividad sin renglones",
    message: (p) => `La actividad «${p.activity}» no tiene renglones en el presupuesto.`,
    why: "Una actividad sin presupuesto no se puede ejecutar, o se olvidó su renglón.",
    norm: "DIE-FO-013, versión 02, 6.5 Actividades y metas, y 8.1 Presupuesto general.",
    how: "Agregue el renglón de la actividad. Si no tiene costo, dígalo en la justificación.",
  },
  "budget/duplicate-line": {
    title: "Renglón repetido",
    message: (p) =>
      `El renglón ${p.row} repite el renglón ${p.sameAs}: misma actividad, objeto y valor (${pesos(p.amount)}).`,
    why: "Un renglón copiado dos veces se suma dos veces.",
    norm: budget81,
    how: "Borre la copia. Si son dos contratos distintos, diferencie el objeto.",
  },
  "budget/total-overwritten": {
    title: "Suma con un valor fijo",
    message: (p) =>
      p.found === ""
        ? "La celda de la suma está vacía: falta su fórmula."
        : `La celda de la suma tiene un valor fijo (${showFormula(p.found)}) en lugar de una fórmula.`,
    why: "Un valor fijo no cambia cuando cambian los renglones.",
    norm: "Hoja Presupuesto, celda de la suma de los renglones (8.1 de DIE-FO-013).",
    how: "Use Estructurar en la cinta para devolver la fórmula. Sus datos no se tocan.",
  },
  "budget/total-range-short": {
    title: "Suma que deja renglones por fuera",
    message: (p) =>
      `La fórmula ${showFormula(p.formula)} deja por fuera ${rowsLeftOut(p.missingRows)}. Los renglones van de la fila ${p.firstRow} a la ${p.lastRow}.`,
    why: "Los renglones por fuera del rango no se suman, aunque se vean en la tabla.",
    norm: "Hoja Presupuesto, celda de la suma de los renglones (8.1 de DIE-FO-013).",
    how: "Amplíe el rango hasta el último renglón, o use Estructurar en la cinta.",
  },
};

function rowsLeftOut(rows: readonly number[]): string {
  if (rows.length === 1) return `la fila ${rows[0]}`;
  return rows.length <= 5 ? `las filas ${rows.join(", ")}` : `${rows.length} filas`;
}
