/** A date format names days or years outside its quoted and bracketed parts. */
export function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, "").replace(/general/i, ""));
}
