declare module "*.css";
/** The package «numfmt» itself, under the name that webpack.config.js gives it. */
declare module "numfmt-original" {
  export function parseDate(text: string, options?: object): unknown;
  export function parseTime(text: string, options?: object): unknown;
  export function parseNumber(text: string, options?: object): unknown;
}
/** The sample workbook, made while the page is built (`node/sampleLoader.mjs`). */
declare module "*?sample" {
  const saved: import("./SavedBook").SavedBook;
  export const unit: typeof saved.unit;
  export const state: typeof saved.state;
}
