/** The package «numfmt» for Univer, with a quicker door for texts (webpack.config.js puts this file in its place). */
import * as numfmt from "numfmt-original";
import quickParsers from "../univer/quickParsers.js";

export * from "numfmt-original";

export const { parseDate, parseTime, parseNumber } = quickParsers(numfmt);
