import { type Area, formatArea } from "../../domain/workbook/address";
import { intersect } from "../../domain/workbook/areas";
import { passing } from "../passing";

/** A property that every look of a kind has, such as the font's size. */
export interface CommonPart {
  readonly value: string | number;
  readonly set: (format: Excel.RangeFormat) => void;
}

/** A part of the look of some cells, to be set on all cells of a sheet that share it. */
export interface Look {
  readonly sheet: string;
  readonly area: Area;
  /** Looks of one kind may overtake one another where they meet: «style», «lines», «width». */
  readonly kind: string;
  /** What tells the look from others of its kind. */
  readonly key: string;
  readonly set: (format: Excel.RangeFormat) => void;
  /** By name; what most looks of a sheet share is set once for all their cells, before what is their own. */
  readonly common?: Readonly<Record<string, CommonPart>>;
}

/** Looks that wait for equal ones. */
export interface Looks {
  readonly add: (look: Look) => void;
  /** Queues what waits: before a step that moves or takes away cells, and at the end of a request. */
  readonly flush: () => void;
}

/** Characters of addresses in one call: Excel refuses more than 8,192 (OfficeDev/office-js#5198). */
const longestAddress = 8_000;

/** Addresses in as few lists as the limit allows. */
function joinAddresses(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(formatArea)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length + 1 > longestAddress) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

type FindFormat = (sheet: string, addresses: string) => Excel.RangeFormat;

/** The format of some cells; one proxy for all looks of the same cells. */
function openFormats(sheetOf: (name: string) => Excel.Worksheet): FindFormat {
  const known = new Map<string, Excel.RangeFormat>();
  return (name, addresses) => {
    const sheet = sheetOf(name);
    const cells = () => (addresses.includes(",") ? sheet.getRanges(addresses) : sheet.getRange(addresses));
    const format = known.get(`${name}!${addresses}`) ?? passing(cells()).format;
    known.set(`${name}!${addresses}`, format);
    return format;
  };
}

type Groups = ReadonlyMap<string, readonly Look[]>;

/** Looks with common parts by sheet, one of each group. */
function bySheet(groups: Groups): ReadonlyMap<string, readonly Look[]> {
  const sheets = new Map<string, Look[]>();
  for (const [look] of groups.values())
    if (look?.common !== undefined) sheets.set(look.sheet, [...(sheets.get(look.sheet) ?? []), look]);
  return sheets;
}

/** The most frequent of some parts. */
function mostFrequent(parts: readonly CommonPart[]): CommonPart | undefined {
  const count = ({ value }: CommonPart) => parts.filter((other) => other.value === value).length;
  return parts.toSorted((a, b) => count(b) - count(a))[0];
}

/** What most looks of a sheet share, of the properties that all of them have; nothing where there is one look alone. */
function findShared(looks: readonly Look[]): ReadonlyMap<string, CommonPart> {
  const shared = new Map<string, CommonPart>();
  if (looks.length < 2) return shared;
  for (const name of Object.keys(looks[0]?.common ?? {})) {
    const parts = looks.flatMap(({ common = {} }) => common[name] ?? []);
    const part = parts.length === looks.length ? mostFrequent(parts) : undefined;
    if (part !== undefined) shared.set(name, part);
  }
  return shared;
}

/** The parts of a look that the cells do not have yet. */
function ownParts({ common = {} }: Look, shared: ReadonlyMap<string, CommonPart> | undefined): readonly CommonPart[] {
  return Object.entries(common).flatMap(([name, part]) => (shared?.get(name)?.value === part.value ? [] : [part]));
}

/** Gathers equal looks of a sheet, so that each is set once for all its cells (RangeAreas, ExcelApi 1.9). */
export function gatherLooks(sheetOf: (name: string) => Excel.Worksheet): Looks {
  let groups = new Map<string, Look[]>();
  const flush = () => {
    const formatOf = openFormats(sheetOf);
    const setOn = (sheet: string, looks: readonly Look[], set: (format: Excel.RangeFormat) => void) => {
      for (const list of joinAddresses(looks.map(({ area }) => area))) set(formatOf(sheet, list));
    };
    const shared = new Map([...bySheet(groups)].map(([sheet, looks]) => [sheet, findShared(looks)]));
    for (const [sheet, parts] of shared) {
      const looks = [...groups.values()].flat().filter((look) => look.sheet === sheet && look.common !== undefined);
      if (parts.size > 0) setOn(sheet, looks, (format) => parts.forEach(({ set }) => void set(format)));
    }
    for (const looks of groups.values()) {
      const [first] = looks;
      if (first === undefined) continue;
      const own = ownParts(first, shared.get(first.sheet));
      setOn(first.sheet, looks, (format) => {
        for (const part of own) part.set(format);
        first.set(format);
      });
    }
    groups = new Map();
  };
  const isOvertaken = (look: Look): boolean =>
    [...groups.values()].some(
      (others) =>
        others[0]?.kind === look.kind &&
        others[0].key !== look.key &&
        others.some(({ sheet, area }) => sheet === look.sheet && intersect(area, look.area) !== undefined),
    );
  return {
    add: (look) => {
      if (isOvertaken(look)) flush();
      const name = [look.sheet, look.kind, look.key].join("\n");
      groups.set(name, [...(groups.get(name) ?? []), look]);
    },
    flush,
  };
}
