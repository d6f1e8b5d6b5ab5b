import type { Sheet } from "hucre";
import { isOurChart } from "../domain/workbook/isOurChart";
import { partText, relationsOf, type XmlParts } from "./openPackage";
import { parseElements, type XmlElement } from "./xml";

const child = (element: XmlElement | undefined, name: string) => element?.children.find((one) => one.name === name);

const numberIn = (element: XmlElement | undefined, name: string) => Number(child(element, name)?.text);

const placeOf = (row: number, column: number) => `${row},${column}`;

/** Names of the charts of a drawing by the cell where each begins, from 0. */
function namesIn([drawing]: readonly XmlElement[]): ReadonlyMap<string, string> {
  const anchors = drawing?.children ?? [];
  return new Map(
    anchors.flatMap((anchor) => {
      const frame = child(child(anchor, "graphicFrame"), "nvGraphicFramePr");
      const [from, name] = [child(anchor, "from"), child(frame, "cNvPr")?.attributes.name];
      return name === undefined ? [] : [[placeOf(numberIn(from, "row"), numberIn(from, "col")), name] as const];
    }),
  );
}

/** Excel keeps the name of a chart in its frame (ECMA-376 20.1.2.2.8); the library reads only the frame's title. */
export function withChartNames(parts: XmlParts, part: string, sheet: Sheet): Sheet {
  if (sheet.charts === undefined) return sheet;
  const drawing = relationsOf(parts, part).find(({ type }) => type === "drawing");
  const names = namesIn(drawing === undefined ? [] : parseElements(partText(parts, drawing.target)));
  const charts = sheet.charts.map((chart) => {
    const from = chart.anchor?.from;
    const name = from === undefined ? undefined : names.get(placeOf(from.row, from.col));
    return name !== undefined && isOurChart(name) ? { ...chart, frameTitle: name } : chart;
  });
  return { ...sheet, charts };
}
