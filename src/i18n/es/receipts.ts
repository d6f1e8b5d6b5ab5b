import type { FilledTable } from "../../domain/copies/copyTables";
import type { BaseDoubt, ForeignReason, RefusalReason } from "../../domain/copies/Return";
import type { ChangeSort } from "../../domain/project/versions/FormChange";
import type { ActiveKind } from "../../domain/workbook/Snapshot";
import { count, endWith, joinAll } from "../format";
import { longDate } from "./dates";

/** Changes that are received, that are asked, rows that the copy emptied, changes that were answered with what the workbook has; what is not taken; what only the workbook changed. */
interface ReceiptCounts {
  readonly taken: number;
  readonly open: number;
  readonly removed: number;
  readonly settled: number;
  readonly refused: number;
  readonly kept: number;
}

/** Words on copies that came back from municipalities. */
export const receiptTexts = {
  /** «Girón · copia 68307-20221003-1 · enviada el 2022-10-03». */
  head: (municipality: string, id: string, sent: string) =>
    [
      municipality,
      ...(id === "" ? [] : [`copia ${id}`]),
      ...(sent === "" ? [] : [`enviada el ${longDate(sent)}`]),
    ].join(" · "),
  recognized: {
    stamp: "",
    names: "No trae el sello de la copia. Se reconoció por sus nombres ocultos.",
    headings: "No trae el sello ni las tablas de la copia. Se reconoció por sus encabezados.",
  },
  counts: ({ taken, open, removed, settled, refused, kept }: ReceiptCounts) => {
    const parts = [
      ...(taken > 0 ? [count(taken, "cambio", "cambios")] : []),
      ...(open > 0 ? [count(open, "conflicto por resolver", "conflictos por resolver")] : []),
      ...(removed > 0 ? [count(removed, "renglón borrado por confirmar", "renglones borrados por confirmar")] : []),
      ...(settled > 0 ? [`${count(settled, "dato", "datos")} en que queda lo del libro`] : []),
      ...(refused > 0 ? [count(refused, "dato sin admitir", "datos sin admitir")] : []),
      ...(kept > 0 ? [`${count(kept, "dato", "datos")} que solo cambió el libro`] : []),
    ];
    return `${joinAll(parts, "y")}.`;
  },
  /** Where nothing is received: it is as it went out, or the workbook has all of it already. */
  same: (asSent: boolean) =>
    asSent
      ? "Volvió igual que salió. No hay nada que recibir."
      : "No trae nada que el libro no tenga ya. No hay nada que recibir.",
  /** The same, where something came besides. */
  sameTables: (asSent: boolean) =>
    asSent
      ? "Sus tablas volvieron igual que salieron. No hay nada que recibir en ellas."
      : "Sus tablas no traen nada que el libro no tenga ya. No hay nada que recibir en ellas.",
  besides: {
    sheets: (n: number, names: readonly string[]) =>
      `Trae ${n === 1 ? "una hoja que no salió" : `${n} hojas que no salieron`} en la copia, y de allí no se recibe nada: ${endWith(names, n)}`,
    columns: (n: number, names: readonly string[]) =>
      `Alguien agregó ${count(n, "columna", "columnas")} que no se ${n === 1 ? "recibe" : "reciben"}: ${endWith(names, n)}`,
    cells: (n: number, places: readonly string[]) =>
      `Hay datos fuera de las tablas. No se reciben: ${endWith(places, n)}`,
    typedOver: (n: number, places: readonly string[]) =>
      `Alguien escribió sobre ${count(n, "celda calculada", "celdas calculadas")}, que no se ${n === 1 ? "recibe" : "reciben"}: ${endWith(places, n)}`,
    comments: (n: number, places: readonly string[]) =>
      `Trae ${count(n, "comentario", "comentarios")}, que no ${n === 1 ? "pasa" : "pasan"} al libro. ${n === 1 ? "Léalo" : "Léalos"} en el archivo: ${endWith(places, n)}`,
    drawings: (n: number, sheets: number, names: readonly string[]) =>
      `Trae ${count(n, "imagen, dibujo o gráfica", "imágenes, dibujos o gráficas")} que no ${n === 1 ? "pasa" : "pasan"} al libro. Véalo todo en el archivo: ${endWith(names, sheets)}`,
    files: (n: number, names: readonly string[]) =>
      `Remite a ${n === 1 ? "otro archivo, que no se abre" : "otros archivos, que no se abren"}: ${endWith(names, n)}`,
    active: (kinds: readonly string[]) =>
      `Trae ${joinAll(kinds, "y")}. Nada de eso se ejecutó ni se recibe. Si abre el archivo en Excel, no lo habilite.`,
    activeKinds: {
      macros: "macros",
      macroSheets: "hojas de macros de Excel 4",
      controls: "controles ActiveX",
      objects: "objetos incrustados",
      dde: "enlaces DDE con otros programas",
      connections: "conexiones de datos",
    } satisfies Record<ActiveKind, string>,
  },
  sameFile: "Este mismo archivo ya se había recibido. No se cambió nada.",
  foreign: {
    "not-ours": () => "No es una copia de este libro: no tiene ninguna de sus tablas. Pida la copia que se envió.",
    "not-a-copy": () => "Es un libro completo y no la copia de un municipio. Para compararlo, ábralo en Excel.",
    "no-municipality": () =>
      "No dice de qué municipio es: perdió el sello y la hoja Municipios. Escriba el municipio en esa hoja y vuelva a recibirlo.",
    "unknown-municipality": (found: string) =>
      `Es de «${found}», que no está en la hoja Municipios de este libro. Agréguelo allí y vuelva a recibirla.`,
    "other-project": (found: string) => `Es de otro proyecto: «${found}». Recíbala en el libro de ese proyecto.`,
    "newer-template": (found: string) =>
      `La hizo una versión más nueva del complemento (plantilla ${found}). Actualice el complemento y vuelva a recibirla.`,
  } satisfies Record<ForeignReason, (found: string) => string>,
  doubt: {
    "no-stamp": "No se sabe qué se envió: la copia perdió su sello. Todo lo que difiere se le pregunta.",
    "unknown-copy": "La hoja Envíos no conoce esta copia. Todo lo que difiere se le pregunta.",
    "altered-stamp": "Alguien cambió el sello de la copia. No se le cree: todo lo que difiere se le pregunta.",
  } satisfies Record<BaseDoubt, string>,
  refusal: {
    "other-municipality": "el renglón es de otro municipio",
    "unlisted-municipality": "ese municipio no está en la hoja Municipios del libro",
    "unknown-risk": "el riesgo no está entre los de este municipio",
    "no-new-rows": "en esta hoja no se agregan renglones",
    locked: "esa celda no es para llenar; queda lo que tiene el libro",
    "kept-row": "el renglón se borró y no es del municipio; queda en el libro",
    "unsafe-link": "ese enlace puede abrir programas o archivos del equipo; no se copia",
    "error-value": "la celda muestra un error de cálculo",
    "no-value": "la fórmula no trae su valor; queda lo que tiene el libro. Pida el valor escrito",
  } satisfies Record<RefusalReason, string>,
  refused: (place: string, text: string, reason: string) => `No se tomó «${text}» (${place}): ${reason}.`,
  row: (row: number) => `fila ${row}`,
  /** «La guardó Planeación Girón el 18 de octubre de 2022, según el archivo.» */
  saved: (by: string, on: string) => `La guardó ${by}${on === "" ? "" : ` el ${longDate(on)}`}, según el archivo.`,
  ours: (by: string, on: string) =>
    by === ""
      ? "Excel no anota quién cambió cada celda de este libro, ni cuándo."
      : `Este libro lo guardó por última vez ${by}${on === "" ? "" : ` el ${longDate(on)}`}. Excel no anota quién cambió cada celda.`,
  altered: (sheets: readonly string[]) =>
    `En la copia cambiaron hojas que eran para leer: ${joinAll(sheets, "y")}. De ellas no se toma nada.`,
  missingSheet: (sheet: string) => `Falta la hoja ${sheet}. Lo que tiene el libro queda como está.`,
  missingColumn: (sheet: string, column: string) =>
    `En ${sheet} falta la columna ${column}, o tiene otro nombre. Lo que tiene el libro queda como está.`,
  /** What was read all the same, under another name or at another place. */
  shifted: {
    sheet: (sheet: string, now: string) => `La hoja ${sheet} se llama ahora «${now}». Se leyó igual.`,
    columns: (n: number, names: readonly string[]) =>
      `${n === 1 ? "Una columna tiene otro título y se leyó igual" : `${n} columnas tienen otro título y se leyeron igual`}: ${endWith(names, n)}`,
    column: (sheet: string, column: string, now: string) =>
      `${column}, ahora ${now === "" ? "sin título" : `«${now}»`} (${sheet})`,
    moved: (sheets: readonly string[]) =>
      `En ${joinAll(sheets, "y")} las columnas cambiaron de lugar. Cada una se leyó igual.`,
  },
  formulas: (n: number, cells: readonly string[]) =>
    `${count(n, "celda traía una fórmula", "celdas traían fórmulas")}; se tomó solo el valor: ${endWith(cells, n)}`,
  findings: (n: number) =>
    `Las reglas encuentran ${count(n, "hallazgo", "hallazgos")} en lo que volvió. Al revisar el libro se ven uno por uno.`,
  sort: {
    form: "Cambió",
    added: "Renglón nuevo",
    removed: "Borró el renglón",
    conflict: "Conflicto",
    kept: "Se conserva",
  } satisfies Record<ChangeSort, string>,
  /** «el libro tiene 7, la copia dice 9 y se había enviado 3». */
  sides: (book: string, copy: string, old: string | undefined, cameBefore: boolean) =>
    old === undefined
      ? `el libro tiene ${book} y la copia dice ${copy}`
      : `el libro tiene ${book}, la copia dice ${copy} y ${cameBefore ? "antes decía" : "se había enviado"} ${old}`,
  /** Where a person chose what the copy says. */
  replaced: (change: string) => `Queda lo de la copia: ${change}`,
  more: (n: number) => `Y ${count(n, "cambio", "cambios")} más. El panel los muestra todos.`,
  empty: "vacío",
  rowName: {
    evidence: (facts: Named) => namedBy(`Evidencia de ${facts("pidm")}`, facts("text")),
    followUp: (facts: Named) => `Meta ${facts("pidm")}, trimestre ${facts("quarter")}`,
    execution: (facts: Named) => `${facts("kind")} ${facts("document")}`.trim(),
    training: (facts: Named) => {
      const [date, post] = [facts("date"), facts("post")];
      const said = [...(date === "" ? [] : [`del ${longDate(date)}`]), ...(post === "" ? [] : [`para ${post}`])];
      return [`Capacitación «${facts("name")}»`, ...said].join(" ");
    },
    actors: (facts: Named) => `Actor «${facts("name")}»`,
    indices: (facts: Named) => `${facts("index")} de ${facts("year")}`,
    risks: (facts: Named) => `Riesgo ${facts("number")}`,
    impacts: (facts: Named) => `Impacto del riesgo ${facts("risk")}`,
    controls: (facts: Named) => `Control ${facts("number")} del riesgo ${facts("risk")}`,
  } satisfies Record<FilledTable, (facts: Named) => string>,
} as const;

/** Reads a fact of a row as text. */
type Named = (field: string) => string;

/** «Evidencia de 1-2-5-1 «Acta»»: a meta has several. */
function namedBy(what: string, text: string): string {
  return text === "" ? what : `${what} «${text}»`;
}
