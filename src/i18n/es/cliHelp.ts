/** Words of the help of the command line; names and options stand with the commands, which have the same keys. */
export const cliHelp = {
  product: "Gobernanza Metropolitana",
  title: "Gobernanza Metropolitana: del formato DIE-FO-013 a un libro revisado.",
  usage: (line: string) => `Uso: gobernanza ${line}`,
  anyCommand: "COMANDO ARCHIVO [opciones]",
  commandsTitle: "Comandos:",
  optionsTitle: "Opciones:",
  exampleTitle: "Ejemplo:",
  more: "«gobernanza COMANDO --ayuda» explica ese comando: su uso, sus opciones y un ejemplo.",
  exits: "Sale con 0 si no hay errores, con 1 si los hay y con 2 si no se puede leer o escribir.",
  input: (name: string, takes: string) => `${name} es ${takes}.`,
  /** The file of a command in its usage line. */
  inputs: {
    source: "ENTRADA",
    form: "FORMATO",
    book: "LIBRO.xlsx",
    risks: "RIESGOS.json",
    list: "LISTA",
    map: "MAPA.xlsx",
    sheets: "HOJAS",
    copy: "COPIA.xlsx",
    folder: "CARPETA",
  },
  /** What that file may be; said in refusals too. */
  takes: {
    source: "un formato .docx o .txt, o un libro .xlsx",
    form: "un formato .docx o .txt",
    book: "un libro .xlsx con las hojas del proyecto",
    risks: "una lista de riesgos en .json",
    list: "un catálogo PIDM en .xlsx, .csv o .txt",
    map: "un libro .xlsx con un mapa de riesgos",
    sheets: "cualquier libro .xlsx, o un texto .csv o .txt con columnas",
    copy: "una copia .xlsx que volvió de un municipio",
    folder: "una carpeta con copias .xlsx que volvieron de los municipios, o un libro .xlsx que las recibió",
  },
  commands: {
    structure: {
      does: "Pasa un formato a un libro nuevo con sus hojas y hallazgos, o repara un libro en otro archivo.",
      example: "gobernanza importar formato.docx --salida libro.xlsx",
    },
    compare: {
      does: "Muestra qué cambia una versión nueva del formato en un libro; no escribe nada. Sale con 1 si algo cambió.",
      example: "gobernanza comparar formato-v3.docx --libro libro.xlsx",
    },
    validate: {
      does: "Revisa un formato o un libro y muestra los hallazgos; no escribe nada.",
      example: "gobernanza validar formato.docx",
    },
    review: {
      does: "Revisa los totales y valores de cualquier libro o .csv; no escribe nada. Sale con 1 si hay errores o avisos.",
      example: "gobernanza revisar presupuesto.xlsx --hoja Gastos --rango A1:F20",
    },
    value: {
      does: "Valora de nuevo una lista de riesgos de corrupción.",
      example: "gobernanza valorar riesgos.json --json",
    },
    summarize: {
      does: "Arma de nuevo la hoja Resumen en el mismo libro, o en una copia con --salida.",
      example: "gobernanza resumir libro.xlsx",
    },
    summarizePlaces: {
      does: "Arma de nuevo la hoja Resumen por municipio en el mismo libro, o en una copia con --salida.",
      example: "gobernanza resumir-municipios libro.xlsx",
    },
    dashboard: {
      does: "Arma de nuevo la hoja Tablero en el mismo libro, o en una copia con --salida.",
      example: "gobernanza tablero libro.xlsx",
    },
    reportRisks: {
      does: "Arma de nuevo el informe de riesgos en el mismo libro, o en una copia con --salida.",
      example: "gobernanza informe riesgos.xlsx",
    },
    follow: {
      does: "Muestra qué reportes vencen, cuáles están atrasados y cuáles se cumplieron; no escribe nada. Sale con 1 si hay atrasados.",
      example: "gobernanza seguir libro.xlsx --trimestre 3",
    },
    recordSends: {
      does: "Hace una copia para cada municipio, con lo suyo para llenar y el resto bloqueado, y la anota en Envíos. La salida es una carpeta, un .zip con todas, o un archivo para un solo municipio.",
      example: "gobernanza copiar libro.xlsx --municipio Girón --devolver 2027-10-20 --salida copias",
    },
    receiveReturns: {
      does: "Recibe en un libro nuevo lo que los municipios llenaron en sus copias, y dice qué no se tomó. Sale con 1 si queda algo por resolver.",
      example: "gobernanza recibir libro.xlsx copia-giron.xlsx copia-piedecuesta.xlsx --salida libro-2.xlsx",
    },
    consolidate: {
      does: "Suma las copias de una carpeta en un libro nuevo: municipios, programas, índices, riesgos y quién falta. Con un libro .xlsx arma de nuevo en él la hoja Consolidado. Sale con 1 si algún archivo no se sumó, o si una copia tiene algo que mirar antes.",
      example: "gobernanza consolidar devueltas --salida consolidado.xlsx --libro libro.xlsx",
    },
    importCatalogue: {
      does: "Agrega una lista de metas al Catálogo PIDM de un libro, en una copia.",
      example: "gobernanza catalogo metas.xlsx --libro libro.xlsx --salida libro-2.xlsx",
    },
    importRiskMap: {
      does: "Pasa los riesgos de un mapa anterior a una copia de su archivo, o del libro de --libro.",
      example: "gobernanza importar-mapa mapa-2015.xlsx --salida riesgos.xlsx",
    },
  },
  options: {
    output: "archivo que se escribe",
    workbook: "libro del proyecto",
    sheet: "hoja que se lee; sin ella, todas las visibles, o la única que es un mapa",
    range: "celdas de la hoja, como A1:F20; los títulos y renglones alrededor también se leen",
    layout: "formato del mapa; sin ella se reconoce por sus títulos",
    types: "tipos de riesgo que son de corrupción, separados por comas, o todos",
    startMonth: "mes del calendario que corresponde a «Mes 1»; sin ella, el de registro",
    quarter: "trimestre de la vigencia, del 1 al 4; sin ella, el de la fecha de corte",
    municipality: "municipio, por nombre o código DANE; varios con comas; sin ella, todos",
    conflicts: "qué queda donde cambiaron los dos: suyos, nuestros, o listar (no se toca y se dice)",
    cut: "día con el que se juzga lo que vence, como 2022-10-31; sin ella, hoy",
    parquet: "carpeta donde quedan también los renglones, como Parquet por vigencia y municipio",
    clean: "con --parquet, quita del conjunto los renglones de copias que no se suman",
    part: "lee solo una parte de la carpeta, como 2/4; así se reparte entre varios equipos",
    due: "día hasta el que se espera la copia de vuelta, como 2027-10-20",
    language: "idioma de las respuestas",
    overwrite: "permite reemplazar un archivo que ya existe",
    json: "resultado como JSON, para otros programas",
    help: "esta ayuda",
    version: "nombre y versión del programa",
  },
  /** The output of commands that write something else than one new workbook. */
  outputs: {
    recordSends: {
      value: "CARPETA|COPIA.xlsx|COPIAS.zip",
      does: "carpeta, se crea si falta; un archivo para una copia; o un .zip",
    },
  },
  /** What the workbook of `--libro` is for a command. */
  workbooks: {
    compare: "libro con el que se compara el formato",
    consolidate: "libro del que salieron las copias: con él se dice quién falta",
    importCatalogue: "libro al que se agrega la lista, en una copia",
    importRiskMap: "libro que recibe los riesgos, en una copia",
  },
  /** The values of options, as the usage line shows them. */
  values: {
    output: "NUEVO.xlsx",
    workbook: "LIBRO.xlsx",
    sheet: "HOJA",
    range: "A1:F20",
    layout: "2015|v4|v5",
    types: "TIPOS",
    startMonth: "1..12",
    quarter: "1..4",
    municipality: "MUNICIPIO",
    conflicts: "suyos|nuestros|listar",
    cut: "AAAA-MM-DD",
    parquet: "CARPETA",
    part: "i/n",
    due: "AAAA-MM-DD",
    language: "es|en",
  },
} as const;
