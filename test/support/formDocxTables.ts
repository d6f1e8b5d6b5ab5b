import { Paragraph, type Table } from "docx";
import type { FormRecord } from "../../src/domain/form/FormRecord";
import { type CellSpec, cell, p, row, spans, table } from "./docxTable";

export interface FormDocxOptions {
  /** Numbers of subactivities typed into the text, or made by Word's lists. */
  readonly numbering?: "typed" | "automatic";
  /** Headings as plain paragraphs, or with Word's heading styles. */
  readonly headings?: "plain" | "styled";
  /** Heading numbers made by Word's multilevel list: only for forms without repeated or skipped numbers. */
  readonly headingNumbers?: "typed" | "automatic";
}

const heading = (text: string): CellSpec => cell(text);

export function metasTable(form: FormRecord, options: FormDocxOptions): Table {
  const activities = spans(form.metas.map((meta) => meta.activity));
  return table([
    [
      "Actividades a desarrollar para el logro del objetivo general del proyecto",
      "Meta",
      "Indicador",
      "PIDM",
      "Sub actividades",
      "Evidencia a entregar por trimestre",
    ].map(heading),
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

export function items(texts: FormRecord["metas"][number]["subactivities"], instance: number, options: FormDocxOptions) {
  if (texts.length === 0) return [p("")];
  return texts.map(({ number, text }) =>
    options.numbering === "automatic" && number !== undefined
      ? new Paragraph({ text, numbering: { reference: "items", level: 0, instance } })
      : p(number === undefined ? text : `${number}. ${text}`),
  );
}

export function alignmentTable(form: FormRecord): Table {
  const componente = spans(form.alignment.map((one) => one.componente));
  const linea = spans(form.alignment.map((one) => one.linea));
  const programa = spans(form.alignment.map((one) => one.programa));
  return table([
    ["Componente", "Línea estratégica", "Programa", "Meta"].map(heading),
    ...form.alignment.map((one, index) => row(componente[index], linea[index], programa[index], cell(one.meta.text))),
  ]);
}

export function planTable(form: FormRecord): Table {
  return table([
    [cell("SECTOR"), cell(form.planSector.text)],
    [cell("PROGRAMA"), cell(form.planProgramme.text)],
    [cell("PROYECTO"), cell(form.planProject.text)],
  ]);
}

export function budgetTable(form: FormRecord): Table {
  const activities = spans(form.budget.map((line) => line.activity));
  const total =
    form.declaredTotal === undefined ? [] : [[{ ...cell("TOTAL"), columnSpan: 4 }, cell(form.declaredTotal.text)]];
  return table([
    ["Actividad", "Objeto", "Unidad", "Cantidad", "Valor parcial"].map(heading),
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

export function rubroTable(form: FormRecord): Table {
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
    ].map(heading),
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

export function scheduleTable(form: FormRecord): Table {
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

export function signature(form: FormRecord): Table {
  return table([
    [cell(""), cell("Nombre"), cell("Firma")],
    [cell(form.signerRole.text), cell(form.signerName.text), cell("")],
  ]);
}
