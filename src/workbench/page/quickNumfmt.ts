/**
 * The package «numfmt» for Univer, which asks of each drawn text whether it is a date, a time or a number: what holds no digit
 * is none (webpack.config.js puts this file in its place).
 */
import * as numfmt from "numfmt-original";

export * from "numfmt-original";

type Parse = (text: string, options?: object) => unknown;

const digit = /\d/;

function quick(parse: Parse): Parse {
  return (text, options) => (digit.test(text) ? parse(text, options) : null);
}

export const parseDate = quick(numfmt.parseDate);
export const parseTime = quick(numfmt.parseTime);
export const parseNumber = quick(numfmt.parseNumber);
