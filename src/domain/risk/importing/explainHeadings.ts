import { type HeaderColumn, headerKey } from "./headerText";

const words = /^(?:nivel|descriptor|descripcion|categoria|escala|resultado|rango)$/;
const numbers = /^(?:valor|puntaje|calificacion|numero|peso)$/;
const levelled = /^(?:probabilidad|impacto)\b/;

const lastGroup = ({ group }: HeaderColumn) => group.split(" · ").at(-1) ?? "";

/** «Probabilidad · Nivel» and «Probabilidad · Valor» say one thing: the words count, else the numbers. */
function levelOf(column: HeaderColumn, columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const group = lastGroup(column);
  const key = headerKey(column.leaf);
  if (!levelled.test(headerKey(group)) || !(words.test(key) || numbers.test(key))) return undefined;
  const same = columns.filter((one) => one.group === column.group);
  const chosen =
    same.find(({ leaf }) => words.test(headerKey(leaf))) ?? same.find(({ leaf }) => numbers.test(headerKey(leaf)));
  return { ...column, leaf: chosen?.index === column.index ? group : "" };
}

/** Headings that say little by themselves as what stands beside or above them explains; places and texts stay. */
export function explainHeadings(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return columns.map((column, at) => {
    const left = columns[at - 1];
    // A lone «Descripción» is that of what stands at its left: of the risk or of the control.
    const isLone = column.group === "" && /^descripcion$/.test(headerKey(column.leaf));
    if (isLone && left?.index === column.index - 1) return { ...column, group: left.leaf };
    return levelOf(column, columns) ?? column;
  });
}
