import type { BookFindings, ProjectPart, ReferredPart } from "../../../domain/findings/BookFindings";
import type { WordsFor } from "../../FindingWords";
import { count } from "../../format";

const ownBook = "Plantilla de este libro para el formato DIE-FO-013.";
const structureAgain =
  "Oprima «Estructurar»: muestra qué va a escribir, no borra ningún dato y se puede deshacer. Sin Excel: «importar» con este libro y «--salida».";

/** What an empty part says; the section of the form in parentheses. */
const empty: Readonly<Record<ProjectPart | ReferredPart, string>> = {
  activities: "No hay ninguna actividad (6.5).",
  metas: "No hay ninguna meta (6.5).",
  schedule: "No hay ninguna subactividad en el cronograma (6.5 y 9).",
  evidence: "No hay ninguna evidencia (6.5).",
  budget: "No hay ningún renglón de presupuesto (8.1).",
  declaredTotal: "Falta el TOTAL declarado del presupuesto (8.1).",
  rubro: "No hay ningún renglón de rubro (8.2).",
  pidm: "El «Catálogo PIDM» está vacío: no se comprobó ningún código de meta.",
  rubroCatalogue: "El «Catálogo rubro» está vacío: no se comprobó ningún código de rubro.",
  risks: "No hay ningún riesgo, y sí hay impactos o controles.",
  impacts: "Ningún riesgo tiene su cuestionario de impacto: la hoja está vacía.",
};

const sides = { under: "Debajo", above: "Encima", beside: "A la derecha", left: "A la izquierda" } as const;

/** «hay 2 renglones que no se leen ni se suman». */
function unread({ side, count: n }: BookFindings["book/row-outside-table"]): string {
  const rows = side === "under" || side === "above";
  const what = rows ? count(n, "renglón", "renglones") : count(n, "columna", "columnas");
  return `hay ${what} que no se ${n === 1 ? "lee ni se suma" : "leen ni se suman"}`;
}

/** Spanish words of the findings on the workbook itself. */
export const bookWords: WordsFor<keyof BookFindings> = {
  "book/missing-sheet": {
    title: "Falta una hoja",
    message: (p) => `Falta la hoja «${p.sheet}».`,
    why: "Lo que estaba en esa hoja no se puede revisar. Las fórmulas que la usan quedan con error.",
    norm: ownBook,
    how: `Si la borró por accidente, oprima Ctrl+Z o abra una copia anterior. Para hacerla de nuevo, vacía: ${structureAgain}`,
  },
  "book/older-template": {
    title: "Libro de una versión anterior",
    message: (p) => {
      const parts = [
        ...(p.sheets.length === 0
          ? []
          : [`${count(p.sheets.length, "hoja nueva", "hojas nuevas")} (${p.sheets.join(", ")})`]),
        ...(p.columns.length === 0 ? [] : [count(p.columns.length, "columna nueva", "columnas nuevas")]),
      ];
      return `El libro es de una versión anterior: no tiene ${parts.join(" ni ")}.`;
    },
    why: "El proyecto se revisa igual. Sin esas hojas no puede seguir el año en este libro.",
    norm: ownBook,
    how: "Oprima «Reparar hojas» en Inicio. Se agregan vacías y no cambia ningún dato suyo.",
  },
  "book/missing-table": {
    title: "Hoja sin su tabla",
    message: (p) => `La hoja «${p.sheet}» no tiene su tabla, y los títulos tampoco están.`,
    why: "Sin la tabla y sin sus títulos no se sabe qué dato es cada celda: la hoja no se lee.",
    norm: ownBook,
    how: "Traiga la hoja de una copia anterior del libro. Si la hoja es suya y solo lleva ese nombre, cámbieselo y oprima «Estructurar».",
  },
  "book/missing-column": {
    title: "Falta una columna o una celda",
    message: (p) =>
      p.of === ""
        ? p.column.includes(", ")
          ? `En la hoja «${p.sheet}» no están las celdas ${p.column}.`
          : `En la hoja «${p.sheet}» no está la celda «${p.column}».`
        : `A la tabla de la hoja «${p.sheet}» le falta la columna «${p.column}».`,
    why: "Lo que guardaba no se lee, y las fórmulas que la usan quedan con error.",
    norm: ownBook,
    how: `Si la borró por accidente, oprima Ctrl+Z. Para ponerla de nuevo: ${structureAgain}`,
  },
  "book/table-lost": {
    title: "Tabla que ya no es tabla",
    message: (p) => `La tabla de la hoja «${p.sheet}» ya no es tabla: quedan solo sus celdas (${p.area}).`,
    why: "Se leyó por sus títulos, pero lo que se agregue debajo no entra en las sumas ni en las listas.",
    norm: ownBook,
    how: `Pasa con «Convertir en rango» y con programas que no guardan tablas. Para rehacerla: ${structureAgain}`,
  },
  "book/table-renamed": {
    title: "Tabla con otro nombre",
    message: (p) => `La tabla ${p.table} de «${p.sheet}» se llama ahora ${p.now}.`,
    why: "Se reconoció por sus títulos. Con otro nombre, las hojas nuevas y el resumen no la encuentran.",
    norm: ownBook,
    how: `Devuélvale el nombre en Diseño de tabla → Nombre de la tabla. O: ${structureAgain}`,
  },
  "book/repeated-table": {
    title: "Nombre de tabla repetido",
    message: (p) => `En «${p.sheet}» hay otra tabla llamada ${p.table}, que no se lee.`,
    why: "Dos tablas no pueden llamarse igual: Excel pide reparar el archivo y cambia el nombre de una.",
    norm: ownBook,
    how: "Si la hoja es una copia, bórrela o cambie el nombre de esa tabla. Si tiene datos que faltan, páselos a la tabla del proyecto.",
  },
  "book/copied-table": {
    title: "Copia de una tabla con otros datos",
    message: (p) =>
      `En «${p.sheet}» hay una copia de una tabla del proyecto, con otros datos, que no se lee. En Excel se llama ${p.now}.`,
    why: "Se revisa y se suma solo la tabla original. Si los datos buenos son los de la copia, el resultado no los tiene en cuenta.",
    norm: ownBook,
    how: "Deje una sola: pase los datos que faltan a la tabla original y borre la copia.",
  },
  "book/column-renamed": {
    title: "Columna con otro título",
    message: (p) => `La columna «${p.column}» de la hoja «${p.sheet}» se llama ahora «${p.now}».`,
    why: "Se reconoció y se leyó. El título de la plantilla es el que conocen los demás municipios.",
    norm: ownBook,
    how: "Si el cambio es intencional, déjelo. «Estructurar» le devuelve el título de la plantilla.",
  },
  "book/empty-column": {
    title: "Columna vacía",
    message: (p) => `La columna «${p.column}» de la hoja «${p.sheet}» está vacía en todos los renglones.`,
    why: "Sin ella no se revisa lo que depende de esos datos.",
    norm: ownBook,
    how: "Si la borró por accidente, oprima Ctrl+Z o abra una copia anterior. Si nunca se llenó, complétela.",
  },
  "book/formulas-lost": {
    title: "Valores en lugar de fórmulas",
    message: (p) =>
      p.columns === ""
        ? `En estas hojas hay valores fijos donde van fórmulas: ${p.sheet}.`
        : `En la hoja «${p.sheet}» hay valores fijos donde va fórmula: ${p.columns}.`,
    why: "Lo que muestran no cambia cuando cambian los renglones: puede ser de otra fecha.",
    norm: ownBook,
    how: "Pasa al pegar valores y con programas que no guardan fórmulas. Borre esos valores y oprima «Estructurar»: pone las fórmulas de nuevo.",
  },
  "book/empty-table": {
    title: "Falta una parte del proyecto",
    message: (p) => empty[p.part],
    why: "Un proyecto sin esta parte no está completo, aunque el resto no tenga errores.",
    norm: "DIE-FO-013, secciones 6.1, 6.5, 8.1, 8.2 y 9.",
    how: "Complete la hoja, o importe el formato con «Importar formato».",
  },
  "book/row-outside-table": {
    title: "Datos por fuera de la tabla",
    message: (p) => `${sides[p.side]} de la tabla de «${p.sheet}» ${unread(p)}: ${p.area}.`,
    why: "Excel lee y suma solo lo que está dentro de la tabla. LibreOffice y otros programas no la agrandan al escribir junto a ella.",
    norm: ownBook,
    how: "Si son datos del proyecto, «Corregir» los agrega a la tabla y se puede deshacer. Donde no se ofrece, agrande la tabla desde su esquina inferior derecha. Si son notas suyas, deje una fila o una columna vacía entre ellas y la tabla.",
  },
};
