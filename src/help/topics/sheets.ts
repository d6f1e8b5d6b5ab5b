import { helpOf } from "../../i18n/helpOf";
import { sheetLayouts } from "../../layouts";
import type { SheetLayout } from "../../layouts/Layout";
import { type Pairs, paragraph, paragraphs, points, remark, terms } from "../blocks";
import { type Content, element } from "../element";
import type { GuideTexts } from "../GuideTexts";
import type { Topic, TopicPart } from "../Topic";

const firstMonth = "month1";
const otherMonth = /^month(?!1$)\d+$/;

/** Headers with their help; the twelve months stand as one entry. */
function columnPairs({ table }: SheetLayout, { columns, help }: GuideTexts): Pairs {
  if (table === undefined) return [];
  return table.columns
    .filter(({ key }) => !otherMonth.test(key))
    .map(({ key, header }) => [key === firstMonth ? help.book.sheets.months : header, helpOf(columns[table.key], key)]);
}

function fieldPairs({ fields }: SheetLayout, { columns }: GuideTexts): Pairs {
  return fields.map(({ key, label }) => [label, helpOf(columns.fields, key)]);
}

/** Names of columns and cells are Spanish in every language: they are part of the file. */
function named(title: string, pairs: Pairs): readonly Content[] {
  return pairs.length === 0 ? [] : [element("p", { class: "label" }, title), terms(pairs, { lang: "es" })];
}

/** What a sheet holds, in the language of the guide. */
function subtitleOf(layout: SheetLayout, sheets: Readonly<Record<string, unknown>>): string {
  const texts = sheets[layout.key];
  const isTold = typeof texts === "object" && texts !== null && "subtitle" in texts;
  return isTold && typeof texts.subtitle === "string" ? texts.subtitle : layout.subtitle;
}

function sheetPart(layout: SheetLayout, texts: GuideTexts): TopicPart {
  const { columns, fields } = texts.help.book.sheets;
  return {
    id: `hoja-${layout.key}`,
    title: layout.name,
    lang: "es",
    content: [
      paragraph(subtitleOf(layout, texts.sheets)),
      ...named(fields, fieldPairs(layout, texts)),
      ...named(columns, columnPairs(layout, texts)),
    ],
  };
}

/** Every sheet of the template with its columns, as the layouts declare them. */
export function sheetsTopic(texts: GuideTexts): Topic {
  const { title, lead, colours, help, rename, summary } = texts.help.book.sheets;
  return {
    id: "hojas",
    title,
    content: [
      paragraph(lead),
      remark(colours),
      ...paragraphs([help, rename, texts.help.book.repair]),
      points([summary]),
    ],
    parts: sheetLayouts.map((layout) => sheetPart(layout, texts)),
  };
}
