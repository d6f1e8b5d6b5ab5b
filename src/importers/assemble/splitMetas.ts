import { plainDashes } from "../../domain/text/dropUnseen";
import type { BlockCell } from "../Block";
import { joinGroup } from "./collectRows";
import type { PaperRow } from "./recognizeTable";
import { type Item, splitItems } from "./splitItems";

type Group = readonly [PaperRow, ...PaperRow[]];

function paragraphsOf(group: Group, key: string): readonly string[] {
  return group.flatMap((row) => row.cells[key]?.paragraphs ?? []);
}

/** «Meta 3: …» and «Meta 4: …» in one cell, each with the paragraphs that go on. */
function splitTexts(group: Group): readonly string[] {
  const texts: string[] = [];
  for (const paragraph of paragraphsOf(group, "meta")) {
    if (/^metas?\s*(?:n[.º°o]*\s*)?\d/i.test(paragraph)) texts.push(paragraph);
    else if (texts.length > 0) texts.push(`${texts.pop()} ${paragraph}`);
    else return [];
  }
  return texts;
}

function splitCodes(group: Group): readonly string[] {
  const text = plainDashes(joinGroup(group, "pidm"));
  const codes = text.match(/\d{1,4}-\d{1,4}-\d{1,4}-\d{1,4}/g) ?? [];
  return /\d/.test(text.replace(/\d{1,4}-\d{1,4}-\d{1,4}-\d{1,4}/g, "")) ? [] : codes;
}

/** Lists that begin again at 1; none where an item has no number. */
function splitLists(group: Group): readonly (readonly Item[])[] {
  const lists: Item[][] = [];
  for (const item of paragraphsOf(group, "subactivities").flatMap(splitItems)) {
    if (item.number === undefined) return [];
    if (item.number === 1) lists.push([]);
    lists.at(-1)?.push(item);
  }
  return lists;
}

const cellOf = (...paragraphs: readonly string[]): BlockCell => ({ paragraphs });

/**
 * Several metas in the cells of one row, as the rows that they would be; undefined unless metas, codes, indicators, lists of
 * subactivities and evidences are equally many: only then it is sure which belong together.
 */
export function splitMetas(group: Group): readonly Group[] | undefined {
  const texts = splitTexts(group);
  if (texts.length < 2) return undefined;
  const [codes, lists] = [splitCodes(group), splitLists(group)];
  const [indicators, evidence] = [paragraphsOf(group, "indicator"), paragraphsOf(group, "evidence")];
  if ([codes, lists, indicators, evidence].some(({ length }) => length !== texts.length)) return undefined;
  const [first] = group;
  return texts.map((text, index): Group => {
    const items = (lists[index] ?? []).map((item) => `${item.number}. ${item.text}`);
    const cells = {
      ...first.cells,
      meta: cellOf(text),
      pidm: cellOf(codes[index] ?? ""),
      indicator: cellOf(indicators[index] ?? ""),
      subactivities: cellOf(...items),
      evidence: cellOf(evidence[index] ?? ""),
    };
    return [{ ...first, cells }];
  });
}
