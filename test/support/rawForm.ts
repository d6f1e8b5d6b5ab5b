import JSZip from "jszip";
import type { Finding } from "../../src/domain/findings/Finding";
import type { FormRecord } from "../../src/domain/form/FormRecord";
import { resolveForm } from "../../src/domain/form/resolveForm";
import { validateForm } from "../../src/rules/validate";
import { paragraph, run } from "./patchDocx";
import { type ReadForm, readGood } from "./sampleForm";

/** A small form without a fault as raw XML by section, to put other XML in its places. */
export type Sections = Readonly<Record<string, string>>;

const names = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
};
const declared = Object.entries(names)
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(" ");

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
/** A paragraph of plain text, with properties as XML. */
export const p = (text: string, properties = ""): string =>
  paragraph(text === "" ? "" : run(escaped(text)), properties);
/** A cell around paragraphs. */
export const cellOf = (inner: string, properties = ""): string =>
  `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`;
/** A cell with a paragraph for each line of a text. */
export const c = (text: string, properties = ""): string =>
  cellOf(
    text
      .split("\n")
      .map((line) => p(line))
      .join(""),
    properties,
  );
export const tr = (cells: readonly string[], properties = ""): string =>
  `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;
export const row = (...texts: readonly string[]): string => tr(texts.map((text) => c(text)));
export const tbl = (rows: readonly string[], properties = ""): string =>
  `<w:tbl><w:tblPr>${properties}<w:tblW w:w="0" w:type="auto"/></w:tblPr>${rows.join("")}</w:tbl>`;

export const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
/** The first cell of some that are merged downwards, and the others. */
export const down = { first: '<w:vMerge w:val="restart"/>', next: "<w:vMerge/>" } as const;

export const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Imagen 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><a:blip/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const first = "Definir estrategias de transparencia para los municipios";
const second = "Fortalecer las competencias de los servidores municipales";
const goals = [
  "Meta 3: Elaborar un mapa de riesgos de corrupción metropolitano.",
  "Meta 4: Adelantar un estudio y evaluación de las mejores prácticas identificadas en el desempeño integral de los municipios del AMB que sirvan de referente en todas las Áreas Metropolitanas del País.",
];

/** Cells of a row by column: text becomes a cell, XML stays. */
export type Cells = readonly string[];
const asCell = (cell: string): string => (cell.startsWith("<") ? cell : c(cell));

export const metaHeading = row(
  "Actividades a desarrollar",
  "Meta",
  "Indicador",
  "PIDM",
  "Sub actividades",
  "Evidencia",
);
export const metaCells: readonly Cells[] = [
  [
    first,
    goals[0] ?? "",
    "Mapa de riesgos elaborado",
    "1-2-5-3",
    "1. Consultar el marco normativo vigente\n2. Actualizar la matriz de riesgos con los alcaldes",
    "Mapa de riesgos impreso",
  ],
  [
    second,
    goals[1] ?? "",
    "Estudio realizado",
    "1-2-7-4",
    "1. Identificar los índices de medición usados\n2. Divulgar las buenas prácticas halladas",
    "Estudio publicado",
  ],
];
export const budgetHeading = row("Actividad", "Objeto", "Unidad", "Cantidad", "Valor parcial");
export const budgetCells: readonly Cells[] = [
  [`1. ${first}`, "Servicios jurídicos", "UND", "10", "$143.100.000"],
  ["", "Apoyo logístico", "MES", "3", "$14.190.000"],
  [`2. ${second}`, "Consultoría en riesgos", "GL", "1", "$34.500.000"],
  ["", "Papelería", "KIT", "1", "$7.500.000"],
];
export const totalRow = (label: string, amount: string): string => tr([c(label, span(4)), asCell(amount)]);
export const scheduleHeading = row("Actividades a desarrollar", "SUB ACTIVIDADES", "Mes1", "Mes2", "Mes3");
/** Activity, subactivity and the marks of three months. */
export const scheduleCells: readonly Cells[] = [
  [first, "1. Consultar el marco normativo vigente", "X", "", ""],
  ["", "2. Actualizar la matriz de riesgos con los alcaldes", "", "X", ""],
  [second, "1. Identificar los índices de medición usados", "", "", "X"],
  ["", "2. Divulgar las buenas prácticas halladas", "", "X", "X"],
];

/** Rows of a table; one cell may be put in its place: row and column from 0. */
export function rowsOf(
  cells: readonly Cells[],
  other?: readonly [row: number, column: number, cell: string],
): string[] {
  return cells.map((own, index) => tr((other?.[0] === index ? own.with(other[1], other[2]) : own).map(asCell)));
}

export const headings: Sections = {
  "1": "1. Fecha de registro del proyecto: 15 de enero de 2024",
  "2": "2. Vigencia del plan de acción para el cual se registra el proyecto: 2024",
  "3": "3. Nombre del proyecto: Transparencia metropolitana",
  "4": "4. Dependencia responsable del proyecto: Secretaría general",
  "5": "5. Condiciones actuales",
  "5.1": "5.1. Antecedentes",
  "5.2": "5.2. Descripción del problema",
  "6": "6. Descripción general del proyecto",
  "6.1": "6.1. Definición de los objetivos del proyecto",
  "6.2": "6.2. Justificación del proyecto",
  "6.3": "6.3. Descripción de la población objetivo",
  "6.4": "6.4. Identificación de la zona donde se ubica la población objetivo y el problema a atender",
  "6.5": "6.5. Descripción de actividades, meta, indicador y subactividades a desarrollar",
  "7": "7. Relación con dime tu plan y plan de acción",
  "7.1": "7.1. Relación del proyecto con el Plan Integral de Desarrollo Metropolitano",
  "7.2": "7.2. Relación del proyecto con la estructura del Plan de Acción Institucional",
  "8": "8. Presupuesto",
  "8.1": "8.1. Presupuesto general",
  "8.2": "8.2. Rubro presupuestal",
  "9": "9. Cronograma de ejecución del proyecto",
  "10": "10. Identificación de beneficios",
  "10.1": "10.1. Identificación de impactos generados con el proyecto",
  "10.2": "10. Productos y/o entregables del proyecto",
};

const rubro = [
  "45 Gobierno territorial",
  "4599 Fortalecimiento a la gestión y dirección de la administración pública territorial",
  "459901 gestión y desempeño institucional",
  "4599031 Servicio de asistencia técnica",
  "459903100 entidades, organismos y dependencias asistidas técnicamente",
  "1",
];
export const rubroTable = (amount = "$199.290.000"): string =>
  tbl([
    row("Sector de inversión", "Programa", "Elemento", "Producto", "Indicador de producto", "Fuente", "Valor inicial"),
    tr([...rubro, amount].map(asCell)),
  ]);

/** What stands under each heading. */
export const contents: Sections = {
  "5.1": p("El índice subió en el periodo."),
  "5.2": p("Persisten riesgos en la gestión."),
  "6.1": p("Objetivo general: Mejorar la transparencia") + p("Objetivo específico 1: Reducir riesgos"),
  "6.2": p("Es necesario."),
  "6.3": p("Servidores públicos"),
  "6.4": p("Los cuatro municipios"),
  "6.5": tbl([metaHeading, ...rowsOf(metaCells)]),
  "7.1": tbl([
    row("Componente", "Línea estratégica", "Programa", "Meta"),
    row("Componente 1: Planeación", "Línea estratégica 2: Gobernanza", "Programa 5: Apoyo", goals[0] ?? ""),
    row("", "", "Programa 7: Fortalecimiento", goals[1] ?? ""),
  ]),
  "7.2": tbl([row("SECTOR", "Gobierno"), row("PROGRAMA", "Apoyo"), row("PROYECTO", "Transparencia")]),
  "8.1": tbl([budgetHeading, ...rowsOf(budgetCells), totalRow("TOTAL", "$199.290.000")]),
  "8.2": rubroTable(),
  "9": tbl([scheduleHeading, ...rowsOf(scheduleCells)]),
  "10": p("Entidades con mejores resultados"),
  "10.1": p("Más transparencia"),
  "10.2": p("- Mapa de riesgos impreso") + p("- Estudio publicado"),
};

/** Other parts of the package: the children of their roots. */
export interface OtherParts {
  readonly styles?: string;
  readonly numbering?: string;
}

/** The form as a Word document: other contents, and other headings, by section; a heading may be XML. */
export async function buildRawForm(
  changed: Sections = {},
  titles: Sections = {},
  { styles = "", numbering = "" }: OtherParts = {},
): Promise<Uint8Array> {
  const title = (id: string): string => titles[id] ?? headings[id] ?? "";
  // Numbers as keys would stand before the others.
  const order = Object.keys(headings).sort((a, b) => rank(a) - rank(b));
  const body = order.map((id) => {
    const heading = title(id).startsWith("<") ? title(id) : p(title(id));
    return heading + (changed[id] ?? contents[id] ?? "") + p("");
  });
  const signature = tbl([row("", "Nombre", "Firma"), row("Subdirector", "Persona Inventada", "")]);
  const zip = new JSZip();
  const part = (root: string, inner: string): string =>
    `<?xml version="1.0"?><w:${root} ${declared}>${inner}</w:${root}>`;
  zip.file(
    "[Content_Types].xml",
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  zip.file("word/document.xml", part("document", `<w:body>${body.join("")}${signature}<w:sectPr/></w:body>`));
  zip.file("word/header1.xml", part("hdr", p("CÓDIGO: DIE-FO-013") + p("VERSIÓN: 02")));
  zip.file("word/styles.xml", part("styles", styles));
  zip.file("word/numbering.xml", part("numbering", numbering));
  return zip.generateAsync({ type: "uint8array" });
}

function rank(id: string): number {
  const [chapter = 0, section = 0] = id.split(".").map(Number);
  return chapter * 100 + section;
}

/** What reading and checking such a form gives; findings as «error budget/total-mismatch 8.1/0». */
export interface Checked extends ReadForm {
  readonly form: FormRecord;
  readonly findings: readonly Finding[];
  /** All but what the form without a fault has itself: 10 stands twice. */
  readonly told: readonly string[];
}

/** Builds, reads and checks the form with other contents. */
export async function checkRawForm(...parts: Parameters<typeof buildRawForm>): Promise<Checked> {
  const read = await readGood(await buildRawForm(...parts));
  const { findings } = validateForm(read.form, resolveForm(read.form));
  const told = findings
    .filter(({ code }) => code !== "form/duplicate-section")
    .map(({ code, severity, places: [place] }) => {
      const at = place !== undefined && "section" in place ? `${place.section}/${place.row}` : "";
      return `${severity} ${code} ${at}`;
    });
  return { ...read, findings, told };
}
