import { startsInside } from "./collectRows";

/** A numbered item of a cell; without number where none is written. */
export interface Item {
  readonly number?: number;
  readonly text: string;
}

const start = /^(\d{1,3})\s*[.)](?:-|\s)*(?=\S)/;

/** Cuts «1. Identificar… 2. Gestionar…» into items; the next number, or any number after a full stop, opens an item. */
export function splitItems(paragraph: string): Item[] {
  const first = start.exec(paragraph);
  if (first?.[1] === undefined) return paragraph === "" ? [] : [{ text: paragraph }];
  const items: Item[] = [];
  let number = Number(first[1]);
  let rest = paragraph.slice(first[0].length);
  for (;;) {
    const next = findNext(rest, number);
    items.push({ number, text: rest.slice(0, next?.start).trim() });
    if (next === undefined) return items;
    number = next.number;
    rest = rest.slice(next.end);
  }
}

function findNext(text: string, number: number): { start: number; end: number; number: number } | undefined {
  for (const match of text.matchAll(/(^|[.;:)]?)(?<!\s)\s+(\d{1,3})\s*[.)]\s+(?=[\p{Lu}¿"“«])/gu)) {
    const found = Number(match[2]);
    const afterStop = match[1] !== "" && found >= 1 && found <= number + 5;
    if (found !== number + 1 && !afterStop) continue;
    return { start: match.index + (match[1] ?? "").length, end: match.index + match[0].length, number: found };
  }
  return undefined;
}

/** Takes the number from the front: «3. Promover…» → 3 and «Promover…». */
export function readItem(text: string): Item {
  const match = start.exec(text);
  if (match?.[1] === undefined) return { text };
  return { number: Number(match[1]), text: text.slice(match[0].length).trim() };
}

/** True when a piece of a list cell goes on where the piece before it broke off. */
export function continuesItem(text: string, previous: string): boolean {
  return (
    startsInside(text) || /(?:[,:]|\s(?:y|o|e|a|de|del|la|el|los|las|en|con|para|por|que|su|sus))$/i.test(previous)
  );
}
