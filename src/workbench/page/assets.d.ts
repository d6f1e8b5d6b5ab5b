declare module "*.css";
/** The package «numfmt» itself, under the name that webpack.config.js gives it. */
declare module "numfmt-original" {
  export function parseDate(text: string, options?: object): unknown;
  export function parseTime(text: string, options?: object): unknown;
  export function parseNumber(text: string, options?: object): unknown;
}
