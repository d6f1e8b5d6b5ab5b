import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { getOrCreate, type PageState } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { nullRef, ref, type SheetSelf, type Targets } from "../Ref";
import { formatRange, parseRange, wholeSheet } from "../rules/address";
import { asBoolean, asFields, asNumber, asOneOf, asText, rangeOf } from "./access";
import { rangeRef } from "./usedRange";

/** The print setup of a sheet, as far as somebody set it. */
function pageOf({ state }: Host, sheet: string): PageState {
  return getOrCreate(state.pages, sheet, () => ({
    properties: new Map(),
    texts: new Map(),
    titleRows: "",
    titleColumns: "",
    area: "",
  }));
}

/** Paper sizes of Excel that our offices print on; Colombia uses letter, legal (oficio) and A4. */
const papers = ["Letter", "Legal", "A3", "A4", "A5"] as const;
const orientations = ["Portrait", "Landscape"] as const;
const zoomFields = ["horizontalFitToPages", "verticalFitToPages", "scale"];

function checkZoom(value: unknown): Readonly<Record<string, unknown>> {
  const zoom = asFields(value, "zoom");
  for (const [name, number] of Object.entries(zoom)) {
    if (!zoomFields.includes(name)) return refuse("InvalidArgument", `zoom.${name}`);
    if (number !== null) asNumber(number, `zoom.${name}`, 1);
  }
  const { scale } = zoom;
  if (typeof scale === "number" && (scale < 10 || scale > 400))
    return refuse("InvalidArgument", "zoom.scale: 10 to 400.");
  return zoom;
}

const paperMember: Member<SheetSelf> = holds(
  "1.9",
  ({ sheet }, host) => pageOf(host, sheet).properties.get("PaperSize") ?? null,
  ({ sheet }, value, host) => {
    const paper = asOneOf(value, papers, "paperSize");
    if (!host.settings.printer) refuse("GeneralException", "No printer tells which papers there are.");
    pageOf(host, sheet).properties.set("PaperSize", paper);
  },
);

/** OfficeDev/office-js#1860: without a printer the fit to a page is taken and forgotten. */
const zoomMember: Member<SheetSelf> = holds(
  "1.9",
  ({ sheet }, host) => pageOf(host, sheet).properties.get("Zoom") ?? { scale: 100 },
  ({ sheet }, value, host) => {
    const zoom = checkZoom(value);
    if (host.settings.printer) pageOf(host, sheet).properties.set("Zoom", zoom);
  },
);

function kept(since: string, name: string, initial: unknown, check: (value: unknown) => unknown): Member<SheetSelf> {
  return holds(
    since,
    ({ sheet }, host) => pageOf(host, sheet).properties.get(name) ?? initial,
    ({ sheet }, value, host) => void pageOf(host, sheet).properties.set(name, check(value)),
  );
}

/** Whole rows or columns that are printed on each page. */
function setTitles(host: Host, sheet: string, argument: unknown, whole: "rows" | "columns"): void {
  const { area } = rangeOf(host, sheet, argument);
  const [key, part] =
    whole === "rows"
      ? (["titleRows", { row: area.row, rows: area.rows }] as const)
      : (["titleColumns", { column: area.column, columns: area.columns }] as const);
  pageOf(host, sheet)[key] = formatRange(host.book, { sheet, area: { ...wholeSheet, ...part }, whole });
}

function rangeAt({ sheet }: SheetSelf, address: string): unknown {
  const range = address === "" ? undefined : parseRange(sheet, address);
  return range === undefined ? nullRef : rangeRef(range.sheet, range.area, range.whole);
}

const switches = Object.fromEntries(
  ["BlackAndWhite", "CenterHorizontally", "CenterVertically", "DraftMode", "PrintGridlines", "PrintHeadings"].map(
    (name) => [name, kept("1.9", name, false, (value) => asBoolean(value, name))] as const,
  ),
);

export const pageLayoutClass: HostClass<SheetSelf> = {
  members: {
    ...switches,
    Orientation: kept("1.9", "Orientation", "Portrait", (value) => asOneOf(value, orientations, "orientation")),
    PaperSize: paperMember,
    Zoom: zoomMember,
    SetPrintTitleRows: does("1.9", ({ sheet }, [rows], host) => setTitles(host, sheet, rows, "rows")),
    GetPrintTitleRowsOrNullObject: does("1.9", (self, _, host) => rangeAt(self, pageOf(host, self.sheet).titleRows)),
    SetPrintTitleColumns: does("1.9", ({ sheet }, [columns], host) => setTitles(host, sheet, columns, "columns")),
    GetPrintTitleColumnsOrNullObject: does("1.9", (self, _, host) =>
      rangeAt(self, pageOf(host, self.sheet).titleColumns),
    ),
    SetPrintArea: does("1.9", ({ sheet }, [area], host) => {
      pageOf(host, sheet).area = formatRange(host.book, rangeOf(host, sheet, area));
    }),
    GetPrintAreaOrNullObject: does("1.9", (self, _, host) => rangeAt(self, pageOf(host, self.sheet).area)),
    HeadersFooters: reads("1.9", (self) => ref("HeaderFooterGroup", self)),
  },
};

export const headerFooterGroupClass: HostClass<SheetSelf> = {
  members: {
    DefaultForAllPages: reads("1.9", ({ sheet }) => ref("HeaderFooter", { sheet, kind: "DefaultForAllPages" })),
  },
};

/** Excel: a header or footer has at most 255 characters. */
const maxHeader = 255;
const places = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

function textAt(place: string): Member<Targets["HeaderFooter"]> {
  return holds(
    "1.9",
    ({ sheet, kind }, host) => pageOf(host, sheet).texts.get(`${kind}.${place}`) ?? "",
    ({ sheet, kind }, value, host) => {
      const text = asText(value, place);
      if (text.length > maxHeader) return refuse("InvalidArgument", `${place} has more than ${maxHeader} characters.`);
      pageOf(host, sheet).texts.set(`${kind}.${place}`, text);
    },
  );
}

export const headerFooterClass: HostClass<Targets["HeaderFooter"]> = {
  members: Object.fromEntries(places.map((place) => [place, textAt(place)])),
};
