import { openHost } from "../../support/openHost";
import { type Book, buildProject, type Case } from "./formulaCases";
import { judge } from "./judge";
import { type Capacity, openRiskBook } from "./univerRiskBook";

/** What Univer was asked about a set of cases, and how many calculated cells are not as in the code. */
export interface UniverVerdict {
  readonly title: string;
  readonly risks: number;
  readonly controls: number;
  readonly cells: number;
  readonly differences: readonly unknown[];
}

/** Small tables: each turn calculates all their rows. */
const capacity: Capacity = { risks: 20, controls: 60 };

/** A risk with more controls than the tables take, as several risks. */
function splitCase(one: Case): readonly Case[] {
  const { controls = [] } = one;
  if (controls.length <= capacity.controls) return [one];
  const rest = { ...one, controls: controls.slice(capacity.controls) };
  return [{ ...one, controls: controls.slice(0, capacity.controls) }, ...splitCase(rest)];
}

/** The cases in turns that fit into the tables. */
function takeTurns(cases: readonly Case[]): readonly (readonly Case[])[] {
  const turns: Case[][] = [];
  let controls = 0;
  for (const one of cases.flatMap(splitCase)) {
    const own = one.controls?.length ?? 0;
    const last = turns.at(-1);
    if (last !== undefined && last.length < capacity.risks && controls + own <= capacity.controls) {
      last.push(one);
      controls += own;
    } else {
      turns.push([one]);
      controls = own;
    }
  }
  return turns;
}

async function judgeBook(value: Awaited<ReturnType<typeof openRiskBook>>, book: Book): Promise<UniverVerdict> {
  const sum = { risks: 0, controls: 0, cells: 0, differences: [] as unknown[] };
  for (const turn of takeTurns(book.cases)) {
    const project = buildProject(turn, book.settings);
    const { cells, differences } = judge(project, await value(project));
    sum.risks += project.risks.length;
    sum.controls += project.controls.length;
    sum.cells += cells;
    sum.differences.push(...differences);
  }
  return { title: book.title, ...sum };
}

/** Judges books in one embedded workbook through the real office.js, whose globals it sets. */
export async function judgeBooks(books: readonly Book[]): Promise<readonly UniverVerdict[]> {
  const opened = await openHost();
  Object.assign(globalThis, { Excel: opened.Excel, OfficeExtension: opened.OfficeExtension, Office: opened.Office });
  const value = await openRiskBook(capacity);
  const verdicts: UniverVerdict[] = [];
  for (const book of books) verdicts.push(await judgeBook(value, book));
  await opened.close();
  return verdicts;
}
