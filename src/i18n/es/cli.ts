import { count, joinAll, number, percent, quoteAll } from "../format";
import { cliFiles } from "./cliFiles";
import { consolidateTexts } from "./consolidate";
import { longDate, monthName } from "./dates";

/** Words of the command line; option names are in both languages. */
export const cliTexts = {
  arguments: {
    noCommand: (expected: readonly string[]) => `Falta el comando. Se esperaba ${joinAll(expected, "o")}.`,
    unknownCommand: (found: string, expected: readonly string[]) =>
      `No se conoce el comando «${found}». Se esperaba ${joinAll(expected, "o")}.`,
    unknownOption: (found: string, expected: string) => `No se conoce la opción «${found}». Se esperaba ${expected}.`,
    missingValue: (option: string) => `La opción ${option} necesita un valor.`,
    unwantedValue: (option: string) => `La opción ${option} no lleva valor.`,
    repeated: (option: string) => `La opción ${option} está dos veces.`,
    missingInput: (name: string, takes: string) => `Falta el archivo ${name}: ${takes}.`,
    surplusInputs: (found: readonly string[]) =>
      `Este comando recibe un solo archivo y ${found.length === 1 ? "sobra" : "sobran"} ${quoteAll(found)}. Un nombre con espacios va entre comillas.`,
    missingOption: (option: string) => `Falta la opción ${option}.`,
    month: (found: string) => `«${found}» no es un mes. Se esperaba un número de 1 a 12.`,
    quarter: (found: string) => `«${found}» no es un trimestre. Se esperaba un número de 1 a 4.`,
    date: (found: string) => `«${found}» no es una fecha. Se esperaba una como 2022-10-20.`,
    conflicts: (found: string) => `«${found}» no se conoce. Se esperaba suyos, nuestros o listar.`,
    part: (found: string) => `«${found}» no es una parte. Se esperaba una como 2/4: la segunda de cuatro.`,
    range: (found: string) => `«${found}» no es un rango. Se esperaba uno como A1:F20.`,
    layout: (found: string) => `«${found}» no es un formato de mapa. Se esperaba 2015, v4 o v5 (la matriz v5/v6).`,
    language: (found: string) => `«${found}» no es un idioma. Se esperaba es o en.`,
    xlsxOutput: (found: string) => `La salida «${found}» debe terminar en .xlsx.`,
    macroOutput: (found: string) => `El libro tiene macros: la salida «${found}» debe terminar en .xlsm.`,
  },
  files: cliFiles,
  bug: (detail: string) =>
    `Falló el programa, no su archivo; nada se escribió a medias. Copie esta línea y envíela, si puede con el archivo, a quien mantiene el complemento: ${detail}`,
  written: (path: string) => `Se escribió ${path}.`,
  imported: (p: { readonly metas: number; readonly lines: number; readonly sheets: number }) =>
    `${count(p.sheets, "hoja", "hojas")}, ${count(p.metas, "meta", "metas")} y ${count(p.lines, "renglón", "renglones")}.`,
  kept: (findings: string) => `El formato trae ${findings}. Están en la hoja Hallazgos.`,
  repair: { repaired: "Se reparó:", left: "Queda por mirar en el libro:" },
  onlyData: "Del libro pasan datos, fórmulas y nombres. Los formatos propios, las imágenes y las macros no pasan.",
  follow: {
    none: (path: string) =>
      `«${path}» no tiene reportes en la hoja Seguimiento. Agréguelos, o use «Preparar trimestre» en el panel.`,
    heading: (p: {
      readonly quarter: number;
      readonly day?: string | undefined;
      readonly progress?: number | undefined;
    }) => {
      const day = p.day === undefined ? "" : `, con corte al ${longDate(p.day)}`;
      const progress = p.progress === undefined ? "sin datos" : percent(p.progress);
      return `Trimestre ${p.quarter}${day}. Avance del proyecto: ${progress}.`;
    },
    municipality: (p: {
      readonly municipality: string;
      readonly progress?: number | undefined;
      readonly late: number;
      readonly open: number;
      readonly done: number;
    }) => {
      const progress = p.progress === undefined ? "" : ` · avance ${percent(p.progress)}`;
      const counts = [
        count(p.late, "atrasado", "atrasados"),
        `${p.open} por cumplir`,
        count(p.done, "cumplido", "cumplidos"),
      ];
      return `${p.municipality}${progress} · ${counts.join(", ")}`;
    },
    late: "ATRASADO",
    open: "Por reportar",
    underway: "En curso",
    done: "Cumplido",
    quarter: (quarter: number) => `trimestre ${quarter}`,
    values: (achieved: number | undefined, planned: number) =>
      `${achieved === undefined ? "sin valor" : number(achieved)} de ${number(planned)}`,
    noEvidence: "sin evidencia",
  },
  copies: {
    unknown: (found: string, names: readonly string[]) =>
      `La hoja Municipios no tiene «${found}». Se esperaba ${joinAll(names, "o")}.`,
    nobody: (path: string) =>
      `«${path}» no tiene municipios a quienes enviar copias. Agréguelos en la hoja Municipios.`,
    dueGone: (due: string, today: string) =>
      `El día de --devolver ya pasó: ${due}. Se espera hoy (${today}) o un día que viene.`,
    isCopy: (path: string, municipality: string) =>
      `«${path}» es la copia de ${municipality || "un municipio"}. Use el libro del que salen las copias, el del Área Metropolitana.`,
    oneFile: (path: string, n: number) =>
      `En «${path}» cabe una sola copia y son ${n}. Nombre un municipio con --municipio, o una carpeta o un .zip con --salida.`,
    recorded: (n: number, path: string) =>
      `${count(n, "copia quedó anotada", "copias quedaron anotadas")} en la hoja Envíos de «${path}».`,
    unwritten: (names: readonly string[]) =>
      names.length === 1
        ? `No se escribió la copia de ${joinAll(names, "y")}.`
        : `No se escribieron las copias de ${joinAll(names, "y")}.`,
    nothingRead: "Ninguno de los archivos es una copia que se pueda recibir. No se escribió nada.",
    notRecorded: (reason: string) =>
      `Las copias se escribieron, pero no quedaron anotadas en la hoja Envíos: ${reason} Sin esa nota no se sabrá si alguien las cambió.`,
  },
  consolidate: consolidateTexts,
  risks: {
    refused: (path: string, reason: string) => `No se puede valorar «${path}»: ${reason}.`,
    reasons: {
      "not-json": () =>
        'no es un archivo JSON. Se esperaba { "method": "v4-v6", "risks": [ … ] }, como lo describe src/cli/README.md',
      "not-an-object": (where: string) =>
        where === "" ? "se esperaba un objeto { … } y se encontró otra cosa" : `${where} no es un objeto { … }`,
      "risks-not-a-list": () => "falta «risks», la lista de riesgos",
      "method-not-supported": () => "no se conoce el método. Se esperaba v4-v6, 2015 o v7",
      "settings-not-an-object": () => "«settings» no es un objeto { … }",
      "unknown-word": (where: string) => `${where} tiene una palabra que el método no conoce`,
      missing: (where: string) => `falta ${where}`,
      "controls-not-a-list": () => "falta «controls», la lista de controles; sin controles es []",
      "answers-not-a-list": () => "falta «answers», la lista de respuestas true o false",
      "answers-count": (detail: string) =>
        `el número de respuestas no es el del cuestionario (${detail.replace("expected", "se esperaban").replace("found", "se encontraron")})`,
      unanswered: (where: string) => `falta responder ${where}`,
      "probability-not-1-to-5": () => "la probabilidad no es un número de 1 a 5",
      "no-yes": () => "ninguna respuesta es «Sí»: sin impacto no hay zona",
      "no-zone": () => "falta la probabilidad o el impacto",
    },
    columns: ["Riesgo", "Sí", "Impacto", "Zona inherente", "Zona residual"],
    unvalued: (error: string) => `No se puede valorar: ${error}`,
    zones: { low: "Bajo", moderate: "Moderado", high: "Alto", extreme: "Extremo" },
  },
  map: {
    noMaps: (path: string) =>
      `Ninguna hoja de «${path}» es un mapa de riesgos. Se esperaban columnas como Riesgo y Causas.`,
    unsure: "Si el formato es otro, repita con --formato 2015, v4 o v5 (la matriz v5/v6).",
    types:
      "Si no es así, repita con --tipos y los tipos que son de corrupción («en blanco» si no dice ninguno), o con --tipos todos.",
    everyRisk: "Si sus riesgos son de corrupción, repita con --tipos todos, o con --tipos y los tipos que lo son.",
    severalMaps: (sheets: string) => `Hay varios mapas de riesgos: ${sheets}. Elija uno con --hoja.`,
    hiddenMaps: (sheets: string) =>
      `Se lee la hoja que está a la vista. También hay un mapa en hojas ocultas: ${sheets}. Para leerlo use --hoja.`,
  },
  review: {
    noSheet: (found: string, names: readonly string[]) =>
      `No hay una hoja «${found}». ${names.length === 1 ? "La hoja es" : "Las hojas son"} ${quoteAll(names)}.`,
    whichSheet: (names: readonly string[]) =>
      `Hay varias hojas: ${quoteAll(names)}. Diga con --hoja de cuál es el rango.`,
    ours: "El libro tiene las hojas del proyecto: «validar» revisa también su TOTAL, códigos, metas y cronograma.",
    noTotal: "sin totales que revisar.",
    noCells: (range: string | undefined) =>
      range === undefined
        ? "El archivo no tiene celdas con datos."
        : `El rango ${range} no tiene celdas con datos. Elija las celdas que quiere revisar.`,
  },
  notes: {
    messages: "Avisos de la lectura:",
    choices: "Datos que se contradicen:",
    choice: (place: string, sentence: string) => `${place}: ${sentence}`,
    startMonth: (month: number) =>
      `Mes 1 del cronograma se tomó como ${monthName(month)}, el mes de registro. Cámbielo con --mes-inicio.`,
    noStartMonth: "Mes 1 del cronograma quedó sin mes: la fecha de registro no se entiende. Dígalo con --mes-inicio.",
    line: (line: number) => `línea ${line}`,
  },
  summary: { done: (sheet: string) => `La hoja ${sheet} está al día. Las demás hojas no cambiaron.` },
  riskReport: {
    done: (sheets: string) => `El informe de riesgos está al día: ${sheets}. Las demás hojas no cambiaron.`,
    noRisks: (path: string) =>
      `«${path}» no tiene riesgos, o le falta una columna de la hoja Riesgos. No se escribió ningún informe.`,
  },
  report: {
    severities: { error: "Error", warning: "Aviso", info: "Información" },
    columns: { severity: "Gravedad", place: "Lugar", finding: "Hallazgo" },
    counts: (errors: number, warnings: number, infos: number) =>
      [
        count(errors, "error", "errores"),
        count(warnings, "aviso", "avisos"),
        count(infos, "información", "informaciones"),
      ].join(" · "),
    clean: "No hay hallazgos.",
    formRows: "Del formato en papel, aún sin atender en la hoja Hallazgos:",
    place: {
      cell: (sheet: string, cell: string) => `${sheet} ${cell}`,
      form: (section: string, row: number, line?: number) =>
        `${section || "Formato"}${row > 0 ? `, renglón ${row}` : ""}${line === undefined ? "" : ` (línea ${line})`}`,
    },
    exact: "Explicación que cuadra exacto:",
    exactMore: (n: number) => `Otras explicaciones que cuadran exacto (${n}):`,
    leads: "Ningún cambio de un solo valor cierra la diferencia. Las pistas más cercanas:",
    more: (n: number) => `y ${count(n, "explicación más", "explicaciones más")}`,
  },
} as const;
