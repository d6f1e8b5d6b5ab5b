/** A text of a pasted cell; Excel marks in its HTML the cells that it keeps as texts: the code 007, a date that is none. */
export interface PastedText {
  readonly text: string;
  readonly isText: boolean;
}

export type PastedRows = readonly (readonly PastedText[])[];

const asTyped = (text: string): PastedText => ({ text, isText: false });

/** Cells between tabs; a quoted one may hold tabs and line breaks, as Excel and LibreOffice copy them. */
const plainCell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/** The rows of a plain text; its last line break ends the last row. */
export function readPlain(text: string): PastedRows {
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: PastedText[][] = [[]];
  for (plainCell.lastIndex = 0; ; ) {
    const [, quoted, plain = "", end] = plainCell.exec(source) ?? [];
    rows.at(-1)?.push(asTyped(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === "\n") rows.push([]);
    else if (end !== "\t") return rows;
  }
}

const textFormat = /mso-number-format:\s*"?\\@/i;

/** The classes of a page whose cells are texts: Excel writes `.xl65 { mso-number-format: "\@" }`. */
function textClasses(page: Document): ReadonlySet<string> {
  const styles = [...page.querySelectorAll("style")].map(({ textContent }) => textContent ?? "").join("\n");
  const rules = styles.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g);
  return new Set([...rules].flatMap(([, name = "", rule = ""]) => (textFormat.test(rule) ? [name] : [])));
}

/** The text of a part as a browser shows it: spaces run together, breaks are lines. */
function shownText(part: Node): string {
  if (part.nodeType === Node.TEXT_NODE) return (part.textContent ?? "").replace(/[\s\u00a0]+/g, " ");
  if (part.nodeName === "BR") return "\n";
  return [...part.childNodes].map(shownText).join("");
}

function trimLines(text: string): string {
  return text.replace(/ *\n */g, "\n").trim();
}

function readCell(cell: HTMLTableCellElement, classes: ReadonlySet<string>): PastedText {
  const isText =
    textFormat.test(cell.getAttribute("style") ?? "") || [...cell.classList].some((name) => classes.has(name));
  return { text: trimLines(shownText(cell)), isText };
}

/** Puts a cell in the first free place of its row; the other places that it spans are empty. */
function placeCell(rows: PastedText[][], r: number, cell: HTMLTableCellElement, content: PastedText): void {
  const places = rows[r] ?? [];
  let column = 0;
  while (places[column] !== undefined) column += 1;
  for (const line of rows.slice(r, r + cell.rowSpan))
    for (let right = 0; right < cell.colSpan; right += 1) line[column + right] = asTyped("");
  places[column] = content;
}

function readTable(table: HTMLTableElement, classes: ReadonlySet<string>): PastedRows {
  const rows = [...table.rows].map((): PastedText[] => []);
  [...table.rows].forEach((row, r) => {
    for (const cell of row.cells) placeCell(rows, r, cell, readCell(cell, classes));
  });
  return rows.map((row) => Array.from(row, (cell: PastedText | undefined) => cell ?? asTyped("")));
}

/** The rows of a page: those of its tables, or else a row for each line of text. */
export function readHtml(html: string): PastedRows {
  const page = new DOMParser().parseFromString(html, "text/html");
  const tables = [...page.querySelectorAll("table")].filter((table) => table.parentElement?.closest("table") === null);
  if (tables.length > 0) return tables.flatMap((table) => readTable(table, textClasses(page)));
  for (const part of page.querySelectorAll("style, script")) part.remove();
  for (const block of page.querySelectorAll("p, div, li, h1, h2, h3, h4, h5, h6"))
    block.append(page.createElement("br"));
  return trimLines(shownText(page.body))
    .split("\n")
    .map((line) => [asTyped(line)]);
}
