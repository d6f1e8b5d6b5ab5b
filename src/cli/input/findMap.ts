import { importRiskMap } from "../../actions/importRiskMap";
import type { NoMap } from "../../domain/risk/importing/ImportedMap";
import { findSheet } from "../../domain/workbook/findSheet";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import { quoteAll } from "../../i18n/format";
import type { CliWords } from "../CliWords";
import type { Call } from "../commands/Command";
import { fail, type Result } from "./Result";
import type { BookSource } from "./readSource";

/** A sheet without risks that says more than that it is no map. */
function isNearly({ wordless, other, nearly, card }: NoMap): boolean {
  return card === true || wordless !== undefined || other !== undefined || nearly !== undefined;
}

function findNamed(wanted: string, { snapshot }: BookSource, words: CliWords): Result<SheetSnapshot> {
  const named = findSheet(snapshot, wanted);
  return named === undefined ? fail(words.map.noSheet(wanted)) : { ok: true, value: named };
}

/** Fewer columns are a list of the risks of a map, where the book has the map too. */
const leastColumns = 4;

/** The only map that a person sees; the hidden ones are named. */
function findSeen(maps: readonly SheetSnapshot[], { io, words }: Call): SheetSnapshot | undefined {
  const [seen, ...others] = maps.filter(({ visibility }) => visibility === "visible");
  if (seen === undefined || others.length > 0) return undefined;
  const hidden = maps.filter((sheet) => sheet !== seen).map(({ name }) => name);
  if (hidden.length > 0) io.printError(words.cli.map.hiddenMaps(quoteAll(hidden)));
  return seen;
}

/** The sheet that was asked for, else the only one that is a risk map. */
export function findMap(call: Call, book: BookSource): Result<SheetSnapshot> {
  const { args, input, words } = call;
  if (args.sheet !== undefined) return findNamed(args.sheet, book, words);
  const { snapshot } = book;
  const { impacts, controls } = book.decoded.sources.tables;
  // Of the sheets of a workbook of ours one alone is the map.
  const filled = snapshot.sheets.filter(
    ({ name, cells }) => cells !== undefined && name !== impacts?.sheet && name !== controls?.sheet,
  );
  const outcomes = filled.map((sheet) => ({
    sheet,
    outcome: importRiskMap.run(snapshot, { sheet: sheet.name }).outcome,
  }));
  const found = outcomes.filter(({ outcome }) => outcome.kind === "map");
  const wide = found.filter(({ outcome }) => outcome.kind === "map" && outcome.columns.length >= leastColumns);
  const maps = (wide.length > 0 ? wide : found).map(({ sheet }) => sheet);
  // A sheet that is nearly a map says why it cannot be imported, where there is no better one.
  const refused = outcomes
    .filter(({ outcome }) => outcome.kind !== "map" && (outcome.kind !== "no-map" || isNearly(outcome)))
    .map(({ sheet }) => sheet)
    .slice(0, 1);
  const [only, ...others] = filled.length === 1 ? filled : [...maps, ...(maps.length === 0 ? refused : [])];
  if (only === undefined) return fail(words.cli.map.noMaps(input));
  if (others.length === 0) return { ok: true, value: only };
  const seen = findSeen(maps, call);
  if (seen !== undefined) return { ok: true, value: seen };
  return fail(words.cli.map.severalMaps(quoteAll(maps.map(({ name }) => name))));
}
