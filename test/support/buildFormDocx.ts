import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type Table,
} from "docx";
import type { FormRecord, FormSection } from "../../src/domain/form/FormRecord";
import { matchNumberedHeading, type SectionId } from "../../src/importers/assemble/matchHeading";
import { cell, p, table } from "./docxTable";
import {
  alignmentTable,
  budgetTable,
  type FormDocxOptions,
  metasTable,
  planTable,
  rubroTable,
  scheduleTable,
  signature,
} from "./formDocxTables";

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
