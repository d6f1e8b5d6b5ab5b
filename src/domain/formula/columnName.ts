/** A header as structured references spell it: ' before [ ] # ' and @ (ECMA-376 18.17.2 and Excel). */
export function escapeHeader(header: string): string {
  return header.replace(/[[\]#'@]/g, "'$&");
}
