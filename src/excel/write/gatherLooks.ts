import { type Area, formatArea } from "../../domain/workbook/address";
import { intersect } from "../../domain/workbook/areas";
import { passing } from "../passing";

/** A part of the look of some cells, to be set on all cells of a sheet that share it. */
export interface Look {
  readonly sheet: string;
  readonly area: Area;
  /** Looks of one kind may overtake one another where they meet: «style», «lines», «width». */
  readonly kind: string;
  /** What tells the look from others of its kind. */
  readonly key: string;
  readonly set: (format: Excel.RangeFormat) => void;
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

function formatOf(sheet: Excel.Worksheet, addresses: string): Excel.RangeFormat {
  const cells = addresses.includes(",") ? sheet.getRanges(addresses) : sheet.getRange(addresses);
  return passing(cells).format;
}

/** Gathers equal looks of a sheet, so that each is set once for all its cells (RangeAreas, ExcelApi 1.9). */
export function gatherLooks(sheetOf: (name: string) => Excel.Worksheet): Looks {
  let groups = new Map<string, Look[]>();
  const flush = () => {
    for (const looks of groups.values()) {
      const [first] = looks;
      if (first === undefined) continue;
      for (const list of joinAddresses(looks.map(({ area }) => area))) first.set(formatOf(sheetOf(first.sheet), list));
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
