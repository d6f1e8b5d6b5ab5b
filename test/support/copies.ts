import type { MadeCopy } from "../../src/actions/copies/makeCopy";
import type { ReceivedFile } from "../../src/actions/copies/planReceived";
import { copyFor, sendOf } from "../../src/actions/copies/planSending";
import { readReturn } from "../../src/actions/copies/readReturn";
import { recordSends } from "../../src/actions/recordSends";
import { fingerprint } from "../../src/domain/copies/fingerprint";
import { isRecipient } from "../../src/domain/copies/recipients";
import { parseReference } from "../../src/domain/formula/cellReference";
import type { Project } from "../../src/domain/project/Project";
import { formatCell } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeSent, planSent, sealOf } from "../../src/layouts/copies/sentRecord";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf, tableIn, typeInto } from "./bookTools";
import { controlRow, impactRow, riskRow } from "./riskProject";
import { yearProject } from "./yearProject";

const yes = Array.from({ length: 19 }, (_, index) => index < 6);

async function makeShared(overrides: Partial<Project>): Promise<Project> {
  const project = await yearProject({
    risks: [
      riskRow(),
      riskRow({ number: 2, municipality: "Floridablanca", text: "Posibilidad de cobrar por un trámite gratuito." }),
      riskRow({ number: 3, text: "Posibilidad de alterar un registro a cambio de un beneficio." }),
    ],
    impacts: [impactRow(1, yes), impactRow(2, yes), impactRow(3, yes)],
    controls: [controlRow(1, 1, {}), controlRow(2, 1, {}), controlRow(3, 1, {})],
    ...overrides,
  });
  return decodeBook(bookOf(project)).project;
}

// Plain data that nobody changes: made once a test file.
let shared: Promise<Project> | undefined;

/** The sample project with its year and three risks, two of them of Girón, as a workbook holds it. */
export function sharedProject(overrides?: Partial<Project>): Promise<Project> {
  if (overrides !== undefined) return makeShared(overrides);
  shared ??= makeShared({});
  return shared;
}

const made = new WeakMap<Project, Map<string, MadeCopy>>();

function makeCopyOf(project: Project, municipality: string): MadeCopy {
  const own = project.municipalities.filter(isRecipient).find(({ name }) => name === municipality);
  if (own === undefined) throw new Error(`no municipality ${municipality}`);
  return copyFor(project, own, { today: "2022-10-03", due: "2022-10-20" });
}

/** The copy that a municipality is sent on 3 October 2022, due on the 20th. */
export function sampleCopy(project: Project, municipality: string): MadeCopy {
  const known = made.get(project) ?? new Map<string, MadeCopy>();
  const copy = known.get(municipality) ?? makeCopyOf(project, municipality);
  made.set(project, known.set(municipality, copy));
  return copy;
}

/** The metropolitan workbook after copies went out, and the copies. */
export function sendCopies(
  project: Project,
  names: readonly string[],
): { book: Snapshot; copies: readonly MadeCopy[] } {
  const copies = names.map((name) => sampleCopy(project, name));
  const book = bookOf(project);
  return { book: applyPlan(book, recordSends.run(book, { sends: copies.map(sendOf) }).plan), copies };
}

/** A person writes into the columns (by key) of a data row (from 0) of a table. */
export function fillRow(book: Snapshot, table: string, row: number, cells: Readonly<Record<string, Cell>>): Snapshot {
  const found = tableIn(book, table);
  return Object.entries(cells).reduce((now, [key, value]) => {
    const cell = formatCell(found.area.row + 1 + row, found.columns[key] ?? 0);
    return typeInto(now, found.sheet.name, cell, [[value]]);
  }, book);
}

/** A person writes into a single cell, by its name in the workbook. */
export function fillField(book: Snapshot, name: string, value: Cell): Snapshot {
  const place = parseReference(book.names.find((one) => one.name === name)?.formula ?? "");
  if (place === undefined) throw new Error(`no cell ${name}`);
  return typeInto(book, place.sheet, formatCell(place.area.row, place.area.column), [[value]]);
}

/** The copy as it was made before 2026-12-01: its seal says nothing of single cells. */
export function withOlderSeal(copy: MadeCopy): MadeCopy {
  const sent = decodeSent(copy.snapshot);
  if (sent?.fields === undefined) throw new Error("its seal holds no single cells");
  const { fields: _, ...older } = sent;
  return { ...copy, seal: sealOf(older), snapshot: applyPlan(copy.snapshot, planSent(copy.snapshot, older)) };
}

/** A file as the command line receives it. */
export function received(name: string, snapshot: Snapshot): ReceivedFile {
  return {
    name,
    fingerprint: fingerprint(snapshot.sheets.map(({ cells }) => cells?.values)),
    returned: readReturn(snapshot),
  };
}
