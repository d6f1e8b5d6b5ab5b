import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { FormRecord, FormSection, Said } from "../../src/domain/form/FormRecord";
import { matchNumberedHeading, type SectionId } from "../../src/importers/assemble/matchHeading";

export interface FormDocxOptions {
  /** Numbers of subactivities typed into the text, or made by Word's lists. */
  readonly numbering?: "typed" | "automatic";
  /** Headings as plain paragraphs, or with Word's heading styles. */
  readonly headings?: "plain" | "styled";
  /** Heading numbers made by Word's multilevel list: only for forms without repeated or skipped numbers. */
  readonly headingNumbers?: "typed" | "automatic";
}

/** One cell of a table to build: paragraphs, and the rows or columns that it covers. */
interface CellSpec {
  readonly children: readonly Paragraph[];
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

const p = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
const cell = (...texts: string[]): CellSpec => ({ children: texts.length === 0 ? [p("")] : texts.map(p) });

function table(rows: readonly (readonly CellSpec[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map(
            ({ children, rowSpan, columnSpan }) =>
              new TableCell({
                children: [...children],
                ...(rowSpan === undefined ? {} : { rowSpan }),
                ...(columnSpan === undefined ? {} : { columnSpan }),
              }),
          ),
        }),
    ),
  });
}

/** Cells of a carried column: one that spans the rows where the same text stands, none under it. */
function spans(said: readonly Said[]): (CellSpec | undefined)[] {
  const same = (a: Said | undefined, b: Said | undefined): boolean => a?.text === b?.text && a?.at.row === b?.at.row;
  return said.map((one, index) => {
    if (index > 0 && same(said[index - 1], one)) return undefined;
    let rowSpan = 1;
    while (index + rowSpan < said.length && same(said[index + rowSpan], one)) rowSpan += 1;
    return rowSpan === 1 ? cell(one.text) : { ...cell(one.text), rowSpan };
  });
}

const row = (...cells: (CellSpec | undefined)[]): CellSpec[] => cells.filter((one) => one !== undefined);

/** Builds the form as a real Word document: merged cells, page headers with code and version, lists. */
export async function buildFormDocx(form: FormRecord, options: FormDocxOptions = {}): Promise<Uint8Array> {
  const groups = letterheads(form);
  const chunks = splitSections(buildBody(form, options), groups.length);
  const document = new Document({
    numbering: {
      config: [
        listConfig("bullets", LevelFormat.BULLET, ["•"]),
        listConfig("items", LevelFormat.DECIMAL, ["%1."]),
        listConfig("headings", LevelFormat.DECIMAL, ["%1.", "%1.%2."]),
      ],
    },
    sections: chunks.map((children, index) => ({
      headers: { default: new Header({ children: [headerTable(form, groups[index] ?? [])] }) },
      children,
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function listConfig(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], texts: string[]) {
  const levels = texts.map((text, level) => ({ level, format, text, alignment: AlignmentType.START }));
  return { reference, levels };
}

/** Municipality names of each printed header: names of one header stand on one line of the text form. */
function letterheads(form: FormRecord): string[][] {
  const groups = new Map<number, string[]>();
  for (const { text, at } of form.letterhead) groups.set(at.line ?? 0, [...(groups.get(at.line ?? 0) ?? []), text]);
  return groups.size === 0 ? [[]] : [...groups.values()];
}

function splitSections(children: FileChild[], count: number): FileChild[][] {
  const size = Math.ceil(children.length / count);
  return Array.from({ length: count }, (_, index) => children.slice(index * size, (index + 1) * size));
}

function headerTable(form: FormRecord, names: readonly string[]): Table {
  const owner = ["ÁREA METROPOLITANA DE BUCARAMANGA", ...(names.length > 0 ? [names.join(" - ")] : [])];
  return table([
    [
      { ...cell(...owner), rowSpan: 2 },
      cell("PROCESO DE DIRECCIONAMIENTO ESTRATÉGICO"),
      cell(form.code === undefined ? "" : `CÓDIGO: ${form.code.text}`),
    ],
    [
      cell("FORMATO DE REGISTRO DE PROYECTOS ÁREA METROPOLITANA DE BUCARAMANGA"),
      cell(form.version === undefined ? "" : `VERSIÓN: ${form.version.text}`),
    ],
  ]);
}

function buildBody(form: FormRecord, options: FormDocxOptions): FileChild[] {
  const sections = form.sections.flatMap((section) => {
    const id = matchNumberedHeading(`${section.number}. ${section.title}`)?.id;
    return [heading(form, section, id, options), ...(section.title === "" ? [] : content(form, id, options))];
  });
  return [...sections, p(""), signature(form)];
}

function heading(
  form: FormRecord,
  section: FormSection,
  id: SectionId | undefined,
  options: FormDocxOptions,
): Paragraph {
  const value = fieldOf(form, id);
  const title = section.title === "" ? "" : value === "" ? section.title : `${section.title}: ${value}`;
  const level = section.number.split(".").length - 1;
  const styled =
    options.headings === "styled" ? { heading: level === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 } : {};
  if (options.headingNumbers === "automatic") {
    return new Paragraph({ text: title, numbering: { reference: "headings", level }, ...styled });
  }
  return new Paragraph({ text: `${section.number}. ${title}`.trim(), ...styled });
}

function fieldOf(form: FormRecord, id: SectionId | undefined): string {
  if (id === "1") return form.date.text;
  if (id === "2") return form.vigencia.text;
  if (id === "3") return form.name.text;
  return id === "4" ? form.dependencia.text : "";
}

function content(form: FormRecord, id: SectionId | undefined, options: FormDocxOptions): FileChild[] {
  switch (id) {
    case "6.1":
      return [
        p(`Objetivo general: ${form.generalObjective.text}`),
        ...form.specificObjectives.map((said, index) => p(`Objetivo específico ${index + 1}: ${said.text}`)),
      ];
    case "6.5":
      return form.metas.length === 0 ? [] : [metasTable(form, options)];
    case "7.1":
      return form.alignment.length === 0 ? [] : [alignmentTable(form)];
    case "7.2":
      return [planTable(form)];
    case "8.1":
      return [budgetTable(form)];
    case "8.2":
      return [rubroTable(form)];
    case "9":
      return [scheduleTable(form)];
    case "10.2":
      return form.deliverables.map((said) => bullet(said.text));
    default:
      return (form.narratives.find((narrative) => narrative.section === id)?.paragraphs ?? []).map((said) =>
        p(said.text),
      );
  }
}

const bullet = (text: string): Paragraph => new Paragraph({ text, numbering: { reference: "bullets", level: 0 } });

function metasTable(form: FormRecord, options: FormDocxOptions): Table {
  const activities = spans(form.metas.map((meta) => meta.activity));
  return table([
    [
      "Actividades a desarrollar para el logro del objetivo general del proyecto",
      "Meta",
      "Indicador",
      "PIDM",
      "Sub actividades",
      "Evidencia a entregar por trimestre",
    ].map((text) => cell(text)),
    ...form.metas.map((meta, index) =>
      row(
        activities[index],
        cell(meta.meta.text),
        cell(meta.indicator.text),
        cell(meta.pidm.text),
        { children: items(meta.subactivities, index, options) },
        cell(...meta.evidence.map((said) => said.text)),
      ),
    ),
  ]);
}

function items(texts: FormRecord["metas"][number]["subactivities"], instance: number, options: FormDocxOptions) {
  if (texts.length === 0) return [p("")];
  return texts.map(({ number, text }) =>
    options.numbering === "automatic" && number !== undefined
      ? new Paragraph({ text, numbering: { reference: "items", level: 0, instance } })
      : p(number === undefined ? text : `${number}. ${text}`),
  );
}

function alignmentTable(form: FormRecord): Table {
  const componente = spans(form.alignment.map((one) => one.componente));
  const linea = spans(form.alignment.map((one) => one.linea));
  const programa = spans(form.alignment.map((one) => one.programa));
  return table([
    ["Componente", "Línea estratégica", "Programa", "Meta"].map((text) => cell(text)),
    ...form.alignment.map((one, index) => row(componente[index], linea[index], programa[index], cell(one.meta.text))),
  ]);
}

function planTable(form: FormRecord): Table {
  return table([
    [cell("SECTOR"), cell(form.planSector.text)],
    [cell("PROGRAMA"), cell(form.planProgramme.text)],
    [cell("PROYECTO"), cell(form.planProject.text)],
  ]);
}

function budgetTable(form: FormRecord): Table {
  const activities = spans(form.budget.map((line) => line.activity));
  const total =
    form.declaredTotal === undefined ? [] : [[{ ...cell("TOTAL"), columnSpan: 4 }, cell(form.declaredTotal.text)]];
  return table([
    ["Actividad", "Objeto", "Unidad", "Cantidad", "Valor parcial"].map((text) => cell(text)),
    ...form.budget.map((line, index) =>
      row(
        activities[index],
        cell(line.object.text),
        cell(line.unit.text),
        cell(line.quantity.text),
        cell(line.amount.text),
      ),
    ),
    ...total,
  ]);
}

function rubroTable(form: FormRecord): Table {
  const code = ({ code: digits, name }: { code: string; name: string }): CellSpec => cell(`${digits} ${name}`.trim());
  return table([
    [
      "Sector de inversión",
      "Programa",
      "Elemento",
      "Producto",
      "Indicador de producto",
      "Fuente",
      "Valor inicial del proyecto",
    ].map((text) => cell(text)),
    ...form.rubro.map((line) => [
      code(line.sector),
      code(line.programa),
      code(line.elemento),
      code(line.producto),
      code(line.indicador),
      cell(line.fuente),
      cell(line.amount),
    ]),
  ]);
}

function scheduleTable(form: FormRecord): Table {
  const activities = spans(
    form.schedule.map((one) => (one.shifted ? { ...one, text: `#${one.at.row}` } : one.activity)),
  );
  const months = Array.from({ length: form.scheduleMonths }, (_, index) => cell(`Mes${index + 1}`));
  return table([
    [cell("Actividades a desarrollar"), cell("SUB ACTIVIDADES"), ...months],
    ...form.schedule.map((one, index) => {
      const text = cell(one.number === undefined ? one.text : `${one.number}. ${one.text}`);
      const marks = one.months.map((marked) => cell(marked ? "✓" : ""));
      return one.shifted ? [text, ...marks, cell("")] : row(activities[index], text, ...marks);
    }),
  ]);
}

function signature(form: FormRecord): Table {
  return table([
    [cell(""), cell("Nombre"), cell("Firma")],
    [cell(form.signerRole.text), cell(form.signerName.text), cell("")],
  ]);
}
