import type { BudgetFindings, RubroLevel } from "../../../domain/findings/BudgetFindings";
import type { WordsFor } from "../../FindingWords";

type RubroCode = Extract<keyof BudgetFindings, `rubro/${string}`>;

const manual = "Manual de Clasificación Programático del Gasto Público (DNP) y Resolución DNP 4788 de 2016.";
const elementNorm = "DIE-FO-013, versión 02, 8.2. El elemento es de la entidad: su sentido está sin verificar.";

const levelName: Readonly<Record<RubroLevel, string>> = {
  sector: "sector",
  programa: "programa",
  elemento: "elemento",
  producto: "producto",
  indicador: "indicador de producto",
};

/** Spanish words of the rubro findings. */
export const rubroWords: WordsFor<RubroCode> = {
  "rubro/code-length": {
    title: "Código del rubro incompleto",
    message: (p) => {
      if (p.found === "") return `Falta el código de ${levelName[p.level]}, de ${p.digits} dígitos.`;
      return p.plain === undefined
        ? `El código de ${levelName[p.level]} «${p.found}» no tiene ${p.digits} dígitos.`
        : `El código de ${levelName[p.level]} «${p.found}» lleva signos entre sus dígitos: es ${p.plain}.`;
    },
    why: "Con un código incompleto el proyecto no se puede cruzar con la ejecución ni con los reportes al DNP.",
    norm: manual,
    how: "Copie el código completo del catálogo: sector 2, programa 4, producto 7 e indicador 9 dígitos.",
  },
  "rubro/lost-zero": {
    title: "Cero inicial perdido",
    message: (p) =>
      `A los códigos del rubro les falta el cero inicial: ${p.codes.map((code) => `${code.found} es ${code.restored}`).join(", ")}.`,
    why: "Excel quita el cero inicial cuando guarda un código como número.",
    norm: manual,
    how: "Guarde los códigos como texto con su cero. El botón Corregir lo hace.",
  },
  "rubro/prefix-chain": {
    title: "Códigos del rubro que no se siguen",
    message: (p) =>
      `El código de ${levelName[p.level]} ${p.code} no corresponde al ${levelName[p.otherLevel]} ${p.other}.`,
    why: "Cada código debe comenzar con el código del nivel superior.",
    norm: manual,
    how: "Revise en el catálogo cuál de los dos códigos es el correcto.",
  },
  "rubro/element-prefix": {
    title: "Elemento de otro programa",
    message: (p) => `El elemento ${p.code} no comienza con el programa ${p.programa}.`,
    why: "El elemento desagrega el programa, por eso comienza con su código.",
    norm: elementNorm,
    how: "Revise el elemento con la Subdirección Administrativa y Financiera o con quien lleve el presupuesto.",
  },
  "rubro/not-in-catalogue": {
    title: "Código del rubro que no está en el catálogo",
    message: (p) => `El código de ${levelName[p.level]} ${p.code} no está en la hoja Catálogo rubro.`,
    why: "Puede ser un error de digitación o un código más nuevo que el catálogo, que es de 2020.",
    norm: manual,
    how: "Verifique el código. Si existe, agréguelo a la hoja Catálogo rubro.",
  },
  "rubro/name-mismatch": {
    title: "Nombre distinto del catálogo",
    message: (p) => `El código ${p.code} se llama «${p.expected}» y el rubro dice «${p.found}».`,
    why: "Un nombre cortado o de otro código hace dudar de cuál es el rubro.",
    norm: manual,
    how: "Copie el nombre del catálogo, o corrija el código si el nombre es el correcto.",
  },
};
