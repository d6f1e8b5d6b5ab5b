import { count, joinAll } from "../format";

/** Words of the import of an old risk map: what was recognised, what is written, what a person should look at. */
export const riskImportWords = {
  page: {
    button: "Importar un mapa",
    title: "Importar un mapa de riesgos",
    help: "Elija la hoja con el mapa que ya tiene: formato de 2015, de 2018 o matriz v5/v6. Antes de escribir verá qué se leyó.",
    sheets: "Hoja del mapa",
    ofFile: (file: string) => `Hojas de ${file}`,
    noSheets: "No hay otra hoja con datos",
    noSheetsText: "Copie a este libro la hoja del mapa, o elija el archivo donde está.",
    file: "Elegir un archivo .xlsx",
    reading: (file: string) => `Leyendo ${file}…`,
    read: (file: string, sheets: number) => `${file}: ${count(sheets, "hoja", "hojas")}`,
    unreadable: (file: string) => `«${file}» no se pudo leer. Se esperaba un libro .xlsx que se abra en Excel.`,
    layout: "Formato del mapa",
    types: "¿Cuáles tipos son de corrupción?",
    everyRisk: "Son riesgos de corrupción: tomarlos todos",
    preview: "Ver qué se leyó",
  },
  more: (n: number) => `Y ${count(n, "línea más", "líneas más")}.`,
  noSheet: (sheet: string) => `No hay una hoja llamada «${sheet}».`,
  tooLong: (sheet: string, rows: number) =>
    `La hoja «${sheet}» tiene ${count(rows, "fila", "filas")}. Se importan mapas de hasta 5.000: deje en ella solo los riesgos.`,
  noMap: (sheet: string, found: string) =>
    `La hoja «${sheet}» no es un mapa de riesgos: se esperaban columnas como Riesgo, Causas y Probabilidad, y se encontró ${found}.`,
  card: (sheet: string) =>
    `La hoja «${sheet}» es la ficha de un riesgo: cada título tiene su valor al lado o debajo. Se importan mapas con un riesgo por fila. Páselo a una fila, o regístrelo con «Agregar riesgo».`,
  nearly: (sheet: string, known: readonly string[], lacks: readonly string[]) =>
    `La hoja «${sheet}» no se importa: de sus títulos se ${known.length === 1 ? "entiende" : "entienden"} ${joinAll(known, "y")}, y para ser un mapa de riesgos ${lacks.length === 1 ? "le falta una columna" : "le faltan columnas"} como ${joinAll(lacks, "y")}.`,
  lacks: {
    text: "Descripción del riesgo",
    probability: "Probabilidad",
    impactWord: "Impacto",
    causes: "Causas",
    controlText: "Control",
  },
  emptySheet: "ningún dato",
  scoreColumn: (p: {
    readonly sheet: string;
    readonly header: string;
    readonly cell: string;
    readonly found: string;
  }) =>
    `La hoja «${p.sheet}» no se importa: su columna «${p.header}» tiene «${p.found}» en ${p.cell}, y se esperaba cada riesgo con palabras. Agregue una columna «Descripción del riesgo».`,
  wordless: (p: { readonly sheet: string; readonly cell: string; readonly found: string; readonly others: number }) =>
    `La hoja «${p.sheet}» no se importa: donde va el texto del riesgo ${p.cell} dice «${p.found}»${p.others > 0 ? ` (y así ${count(p.others, "celda más", "celdas más")})` : ""}. Escriba ahí cada riesgo con palabras y repita.`,
  textless: (sheet: string, cell: string, others: number) =>
    `La hoja «${sheet}» no se importa: falta el texto del riesgo en ${cell}${others > 0 ? ` (y así ${count(others, "celda más", "celdas más")})` : ""}. Escriba ahí cada riesgo con palabras y repita.`,
  otherMap: (sheet: string, other: string) =>
    `La hoja «${sheet}» es ${other}, no un mapa de riesgos de corrupción. No se importa.`,
  noCorruption: (sheet: string, column: string, header: string, types: string) =>
    `Ningún riesgo de la hoja «${sheet}» dice ser de corrupción. La columna ${column}, ${header}, dice ${types}. No se importa.`,
  noCorruptionTitled: (sheet: string, types: string) =>
    `Ningún riesgo de la hoja «${sheet}» está bajo un título de riesgos de corrupción. Los títulos dicen ${types}. No se importa.`,
  others: {
    pm4r: "una matriz de riesgos de proyecto PM4R (BID)",
    project: "una matriz de riesgos de un proyecto",
    sarlaft: "una matriz SARLAFT (lavado de activos y financiación del terrorismo)",
    digital: "una matriz de riesgos de seguridad digital",
    financial: "una matriz de riesgos financieros",
    safety: "una matriz de peligros de seguridad y salud en el trabajo (GTC 45)",
    contract: "una matriz de riesgos previsibles de un contrato",
    environment: "una matriz de aspectos e impactos ambientales",
    fiscal: "una matriz de riesgos fiscales",
    management: "un mapa de riesgos de gestión",
  },
  otherTaken: (other: string) => `Es ${other}: se toman solo los riesgos que dicen ser de corrupción.`,
  noRisks: (sheet: string) => `La hoja «${sheet}» tiene los títulos de un mapa, pero ningún riesgo debajo.`,
  layouts: { "2015": "guía de 2015", "v4-v6": "guía de 2018 (v4 a v6)", "v5-v6": "matriz v5/v6, escala general" },
  layout: (name: string) => `Formato reconocido: ${name}.`,
  general: (read: string, unread: string) =>
    `De la matriz v5/v6 se leen ${read}.${unread === "" ? "" : ` No se leen ${unread}: quedan con los datos del mapa anterior.`}`,
  /** The count that a person can add up: titles + headings + risks + more + left = rows. */
  count: (p: {
    readonly rows: number;
    readonly titles: number;
    readonly headings: number;
    readonly risks: number;
    readonly more: number;
    readonly left: number;
  }) =>
    `La hoja tiene ${count(p.rows, "fila con datos", "filas con datos")} = ${p.titles} de título + ${p.headings} de encabezados + ${p.risks} de riesgos + ${p.more} con más controles o datos de ellos + ${p.left} que no pasan.`,
  leftOut: (reasons: readonly string[]) => `No pasan: ${joinAll(reasons, "y")}.`,
  noTypes: "El mapa no dice el tipo de cada riesgo: todos se toman como de corrupción.",
  typesTaken: (column: string, header: string, types: readonly string[]) =>
    `La columna ${column}, ${header}, dice el tipo: pasan ${types.length === 0 ? "0 riesgos" : joinAll(types, "y")}.`,
  typesTitled: (types: readonly string[]) =>
    `Los títulos entre los riesgos dicen el tipo: pasan ${types.length === 0 ? "0 riesgos" : joinAll(types, "y")}.`,
  typesLeft: (types: readonly string[]) => `No pasan los riesgos de otro tipo: ${joinAll(types, "y")}.`,
  typeCount: (type: string, risks: number) => `${risks} de ${type}`,
  typesCarried: (risks: number) =>
    `${count(risks, "riesgo toma", "riesgos toman")} su tipo de una celda combinada con la del riesgo de arriba.`,
  untyped: "tipo en blanco",
  typesAsked: (types: readonly string[], taken: boolean) =>
    `${joinAll(types, "y")} puede ser de corrupción o no: ${taken ? "se tomó" : "no se tomó"}. Confírmelo antes de escribir.`,
  typesBlank: (risks: number, taken: boolean) =>
    `${count(risks, "riesgo no dice", "riesgos no dicen")} su tipo: ${taken ? (risks === 1 ? "se tomó" : "se tomaron") : risks === 1 ? "no se tomó" : "no se tomaron"}. Diga si ${risks === 1 ? "es" : "son"} de corrupción antes de escribir.`,
  unsure: "Sus títulos no lo dicen con certeza. Confírmelo antes de escribir.",
  method: {
    same: (method: string) => `El libro ya usa el método ${method}.`,
    set: (method: string) => `El libro aún no tiene riesgos: su método pasa a ser ${method}, el del mapa.`,
    kept: (method: string) => `El libro conserva su método ${method}. Con él pueden cambiar las zonas.`,
  },
  added: (risks: number, controls: number) =>
    `${risks === 1 ? "Se escribirá" : "Se escribirán"} ${count(risks, "riesgo", "riesgos")} con ${count(controls, "control", "controles")}.`,
  nothing: "No hay riesgos nuevos que escribir.",
  blocked: "Todavía no se puede escribir nada. Atienda primero lo que se indica.",
  source: (sheet: string) => `La hoja «${sheet}» no se cambia.`,
  unanswered: (risks: number) =>
    `${count(risks, "riesgo no trae", "riesgos no traen")} las respuestas del impacto. Respóndalas en la hoja Impacto: no se inventan.`,
  keptIn: (header: string) => `Lo que no tiene columna en el libro queda en «${header}», en la hoja Riesgos.`,
  keptInNew: (header: string) =>
    `De los riesgos nuevos, lo que no tiene columna queda en «${header}», en la hoja Riesgos. A los que ya están no se les agrega nada.`,
  sections: {
    mismatches: (n: number) => `Resultados que no coinciden con su método (${n})`,
    unread: (n: number) => `Celdas que no se entendieron (${n})`,
    near: (n: number) => `Datos que se leyeron por parecido o equivalencia (${n})`,
    seconds: (n: number) => `Segundos valores de un mismo dato (${n})`,
    differences: (n: number) => `Riesgos que ya están con otros datos (${n})`,
    known: (n: number) => `Riesgos que ya están iguales (${n})`,
    unmatched: (n: number) => `Columnas sin lugar en el libro (${n})`,
    left: (n: number) => `Filas que no pasan (${n})`,
    types: (n: number) => `Tipos de riesgo (${n})`,
    splits: (n: number) => `Celdas con varios controles (${n})`,
    packed: (n: number) => `Celdas con varios riesgos (${n})`,
    tables: (n: number) => `Otras tablas de la hoja, que no se leen (${n})`,
    carried: (n: number) => `Datos de celdas combinadas (${n})`,
    renumbered: (n: number) => `Riesgos con otro número (${n})`,
    added: (n: number) => `Riesgos nuevos (${n})`,
    columns: (n: number) => `Columnas reconocidas (${n})`,
    signals: (n: number) => `Por qué se reconoció el formato (${n})`,
  },
  help: {
    mismatches: "El mapa guarda un valor y su método da otro. En el libro se calcula con fórmulas.",
    unread: "Se escriben como están, para que los corrija. Una probabilidad que no cabe en la escala queda vacía.",
    packed: "Pasan como uno solo. Deje un riesgo en cada fila del mapa y repita.",
    splits: "Cada control queda en su fila, con su parte de las columnas que vienen separadas igual.",
    tables: "Siguen en la hoja de origen.",
    near: "Revise que sea lo que el mapa quiere decir.",
    seconds: "El libro guarda un solo valor. Los demás quedan con los datos del mapa anterior.",
    differences: "El libro conserva lo suyo. Cambie a mano lo que quiera.",
    unmatched: "Su contenido no se pierde: queda con los datos del mapa anterior.",
    left: "No pasan al libro. Siguen en la hoja de origen.",
    carried: "La celda estaba vacía y se usó el dato de arriba.",
  },
  /** The same help where the workbook has some of the risks: nothing is added to them. */
  helpKnown: {
    seconds: "El libro guarda un solo valor. Los demás de un riesgo nuevo quedan con los datos del mapa anterior.",
    unmatched:
      "De un riesgo nuevo, queda con los datos del mapa anterior. De uno que ya está, sigue solo en la hoja de origen.",
  },
  mismatch: (p: { readonly cell: string; readonly where: string; readonly found: string; readonly expected: string }) =>
    `${p.cell}, ${p.where}: el mapa dice ${p.found} y el método da ${p.expected}.`,
  ofControl: (where: string, control: number) => `${where} del control ${control}`,
  unread: (p: { readonly cell: string; readonly where: string; readonly found: string; readonly expected: string }) =>
    `${p.cell}, ${p.where}: «${p.found}». Se esperaba ${p.expected}.`,
  otherScale: (p: {
    readonly cell: string;
    readonly where: string;
    readonly found: string;
    readonly expected: string;
  }) =>
    `${p.cell}, ${p.where}: «${p.found}» es de otra escala, pues los números de la columna no van de 1 a 5. Se esperaba ${p.expected}.`,
  packed: (cell: string, risks: number, found: string) => `${cell}: ${risks} riesgos, de «${found}»`,
  hidden: (risks: number) =>
    `${count(risks, "riesgo está", "riesgos están")} en filas ocultas o filtradas del mapa y también ${risks === 1 ? "pasa" : "pasan"}.`,
  near: (p: { readonly cell: string; readonly where: string; readonly found: string; readonly read: string }) =>
    `${p.cell}, ${p.where}: «${p.found}» se leyó como «${p.read}».`,
  aDate: "una fecha",
  second: (p: { readonly cell: string; readonly where: string; readonly found: string; readonly kept: string }) =>
    `${p.cell}, ${p.where}: «${p.found}». Se escribe «${p.kept}».`,
  difference: (p: { readonly number: string; readonly where: string; readonly book: string; readonly map: string }) =>
    `Riesgo ${p.number}, ${p.where}: el libro dice «${p.book}» y el mapa «${p.map}».`,
  known: (row: number, number: string) => `Fila ${row}: es el riesgo ${number} del libro.`,
  unmatched: (column: string, header: string, filled: number, example: string) =>
    `${column}, ${header}: ${count(filled, "celda", "celdas")}${example === "" ? "" : `, como «${example}»`}.`,
  noHeader: "sin título",
  left: (row: number, reason: string, text: string) => `Fila ${row}, ${reason}: ${text}`,
  leftType: (type: string) => `riesgo de ${type}`,
  /** One row, and several. */
  reasons: {
    type: ["riesgo de otro tipo", "de otro tipo"],
    untyped: ["riesgo sin tipo", "sin tipo"],
    total: ["total", "de totales"],
    signature: ["firma o versión", "de firmas o versiones"],
    title: ["título", "de títulos entre los riesgos"],
    legend: ["tabla de escalas o resumen", "de tablas de escalas o resúmenes"],
    instruction: ["instrucción", "de instrucciones"],
    note: ["nota", "de notas"],
    "other-table": ["otra tabla", "de otras tablas"],
    "no-words": ["riesgo sin palabras", "de riesgos sin palabras"],
    numbers: ["solo números", "de solo números"],
    "no-risk": ["sin texto de riesgo", "sin texto de riesgo"],
  },
  reasonCount: (rows: number, reason: string) => `${rows} ${reason}`,
  split: (cell: string, controls: number, found: string) => `${cell}: ${controls} controles, de «${found}»`,
  typeOption: (type: string, risks: number) => `${type} (${count(risks, "riesgo", "riesgos")})`,
  typeLine: (type: string, risks: number, taken: boolean) =>
    `${type}: ${count(risks, "riesgo", "riesgos")}, ${taken ? "pasa al libro" : "no pasa"}.`,
  table: (first: string, last: string, text: string) =>
    `${first === last ? `Columna ${first}` : `Columnas ${first} a ${last}`}: ${text}`,
  carried: (cell: string, where: string, found: string) => `${cell}, ${where}: «${found}»`,
  renumbered: (row: number, from: string, to: number) => `Fila ${row}: el riesgo ${from} pasa a ser el ${to}.`,
  risk: (number: string, text: string, controls: number) =>
    `${number}. ${text} (${count(controls, "control", "controles")})`,
  column: (column: string, header: string, own: string) => `${column}, ${header} → ${own}`,
} as const;
