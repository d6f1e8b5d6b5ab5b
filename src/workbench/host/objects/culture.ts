import type { Host } from "../Host";
import { type HostClass, type Member, reads } from "../HostClass";
import { ref } from "../Ref";

/** How the person's computer writes numbers and dates (Windows' settings of these languages). */
const cultures = {
  "es-CO": {
    decimal: ",",
    group: ".",
    date: "/",
    short: "d/MM/yyyy",
    long: "dddd, d 'de' MMMM 'de' yyyy",
    time: "h:mm:ss tt",
    currency: "$",
  },
  "en-US": {
    decimal: ".",
    group: ",",
    date: "/",
    short: "M/d/yyyy",
    long: "dddd, MMMM d, yyyy",
    time: "h:mm:ss tt",
    currency: "$",
  },
} as const;

type Culture = (typeof cultures)["es-CO"] | (typeof cultures)["en-US"];

function said(since: string, read: (culture: Culture) => string): Member<object> {
  return reads(since, (_, { settings }: Host) => read(cultures[settings.locale]));
}

/** Separators of numbers, as the application itself uses them. */
export const separators: Readonly<Record<string, Member<object>>> = {
  DecimalSeparator: said("1.11", ({ decimal }) => decimal),
  ThousandsSeparator: said("1.11", ({ group }) => group),
  UseSystemSeparators: reads("1.11", () => true),
  CultureInfo: reads("1.11", () => ref("CultureInfo", {})),
};

export const cultureClass: HostClass<object> = {
  members: {
    Name: reads("1.11", (_, { settings }) => settings.locale),
    NumberFormat: reads("1.11", () => ref("NumberFormatInfo", {})),
    DatetimeFormat: reads("1.12", () => ref("DatetimeFormatInfo", {})),
  },
};

export const numberFormatInfoClass: HostClass<object> = {
  members: {
    NumberDecimalSeparator: said("1.11", ({ decimal }) => decimal),
    NumberGroupSeparator: said("1.11", ({ group }) => group),
    CurrencySymbol: said("1.17", ({ currency }) => currency),
  },
};

export const datetimeFormatInfoClass: HostClass<object> = {
  members: {
    DateSeparator: said("1.12", ({ date }) => date),
    ShortDatePattern: said("1.12", ({ short }) => short),
    LongDatePattern: said("1.12", ({ long }) => long),
    LongTimePattern: said("1.12", ({ time }) => time),
    TimeSeparator: said("1.12", () => ":"),
  },
};
