/** The name of a function in capitals, without the prefixes that files give to newer ones ([MS-XLSX] 2.2.2). */
export function plainFunction(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
}
