import type { ZipLimits } from "../../importers/zip/checkZip";

const megabyte = 1024 * 1024;

/** Bytes of a file of which anything is read. */
export const mostBytes = 50 * megabyte;

/** A plan of 100,000 rows has some 60 MB of XML. */
export const zipLimits: ZipLimits = { parts: 5000, xml: 120 * megabyte, allXml: 160 * megabyte, media: 300 * megabyte };

/** Counts of a whole workbook; more than these cost gigabytes. */
export const mostCells = 1_500_000;
export const mostStrings = 600_000;
export const mostNames = 50_000;
/** Cells of the block from A1 that a sheet spans: empty ones cost as well. */
export const mostSpan = 3_000_000;
/** From here on cells that hold a format alone are left out. */
export const wideSpan = 500_000;
/** Excel takes 8,192 in a formula, 32,767 in a text; other programs write more. */
export const mostCharacters = 1_200_000;
