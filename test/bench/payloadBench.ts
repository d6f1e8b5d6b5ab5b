import { structure } from "../../src/actions/structure";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { connect } from "../../src/workbench/host/client/connect";
import type { ObjectPath, RequestBody } from "../../src/workbench/host/protocol/Message";
import { openHost } from "../support/openHost";
import { sampleProject } from "../support/sampleProject";

/** Bytes of a kind of operation, and how many actions and objects they hold. */
interface Part {
  bytes: number;
  count: number;
}

function bytesOf(part: unknown): number {
  return Buffer.byteLength(JSON.stringify(part));
}

/** «Worksheets.GetItem.GetRange.DataValidation»: the way to an object, without its arguments. */
function wayTo(paths: RequestBody["ObjectPaths"], path: ObjectPath | undefined): string {
  if (path === undefined) return "";
  const parent = path.ParentObjectPathId === undefined ? undefined : paths[path.ParentObjectPathId];
  const before = wayTo(paths, parent);
  return before === "" ? path.Name : `${before}.${path.Name}`;
}

function sortParts(parts: ReadonlyMap<string, Part>): Readonly<Record<string, Part>> {
  return Object.fromEntries([...parts].sort(([, a], [, b]) => b.bytes - a.bytes));
}

function weighRequests(requests: readonly RequestBody[]) {
  const [actions, objects] = [new Map<string, Part>(), new Map<string, Part>()];
  const add = (parts: Map<string, Part>, key: string, part: unknown) => {
    const known = parts.get(key) ?? { bytes: 0, count: 0 };
    parts.set(key, { bytes: known.bytes + bytesOf(part), count: known.count + 1 });
  };
  for (const { Actions, ObjectPaths } of requests) {
    for (const action of Actions) {
      const way = wayTo(ObjectPaths, ObjectPaths[action.ObjectPathId]);
      add(actions, `${way} · ${action.ActionType === 1 ? "instantiate" : action.Name}`, action);
    }
    for (const path of Object.values(ObjectPaths)) add(objects, wayTo(ObjectPaths, path), path);
  }
  return {
    bytes: requests.reduce((sum, one) => sum + bytesOf(one), 0),
    actions: sortParts(actions),
    objects: sortParts(objects),
  };
}

/** What «Estructurar» of the sample sends to Excel, by kind of operation, the heaviest first. */
export async function benchPayload() {
  const opened = await openHost();
  const requests: RequestBody[] = [];
  connect(opened.OfficeExtension, (body, flags) => {
    requests.push(structuredClone(body));
    return opened.excel.execute(body, flags);
  });
  Object.assign(globalThis, { Excel: opened.Excel, OfficeExtension: opened.OfficeExtension, Office: opened.Office });
  const workbook = excelWorkbook();
  const { project, report } = await sampleProject();
  const { plan } = structure.run(await workbook.read(), { project, formReport: report });
  requests.length = 0;
  await workbook.apply(plan);
  const weighed = weighRequests(requests.filter(({ Actions }) => Actions.length > 0));
  await opened.close();
  return weighed;
}
