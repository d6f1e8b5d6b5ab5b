import JSZip from "jszip";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2006/relationships";

interface Added {
  /** The part from which the relationship leads. */
  readonly from: "workbook" | "sheet";
  readonly type: string;
  /** Path from `xl`. */
  readonly target: string;
  readonly content: string | Uint8Array;
  /** What the part of the workbook says besides, before the element that is named. */
  readonly element?: readonly [before: string, xml: string];
}

const bytes = new Uint8Array([1, 0, 200, 255, 0]);

/** What can run in a workbook, and a sheet that is one chart, as programs write them; the contents are nothing that runs. */
const activeParts = {
  macros: { from: "workbook", type: `${microsoft}/vbaProject`, target: "vbaProject.bin", content: bytes },
  macroSheets: {
    from: "workbook",
    type: `${microsoft}/xlMacrosheet`,
    target: "macrosheets/sheet1.xml",
    content: `<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><f>EXEC("calc.exe")</f><v>0</v></c></row></sheetData></xm:macrosheet>`,
    element: [
      "</sheets>",
      `<sheet xmlns:r="${office}" name="Macro1" sheetId="900" state="veryHidden" r:id="rActive"/>`,
    ],
  },
  chartSheet: {
    from: "workbook",
    type: `${office}/chartsheet`,
    target: "chartsheets/sheet1.xml",
    content: '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    element: ["</sheets>", `<sheet xmlns:r="${office}" name="Gráfico1" sheetId="901" r:id="rActive"/>`],
  },
  controls: { from: "sheet", type: `${office}/control`, target: "activeX/activeX1.xml", content: "<ax:ocx/>" },
  objects: { from: "sheet", type: `${office}/oleObject`, target: "embeddings/oleObject1.bin", content: bytes },
  packages: { from: "sheet", type: `${office}/package`, target: "embeddings/libro1.xlsx", content: bytes },
  dde: {
    from: "workbook",
    type: `${office}/externalLink`,
    target: "externalLinks/externalLink1.xml",
    content: `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>`,
    element: [
      "<definedNames>",
      `<externalReferences><externalReference xmlns:r="${office}" r:id="rActive"/></externalReferences>`,
    ],
  },
  connections: {
    from: "workbook",
    type: `${office}/connections`,
    target: "connections.xml",
    content: "<connections/>",
  },
} as const satisfies Readonly<Record<string, Added>>;

export type ActivePart = keyof typeof activeParts;

function relationsOf(part: "workbook" | "sheet"): readonly [path: string, up: string] {
  return part === "workbook" ? ["xl/_rels/workbook.xml.rels", ""] : ["xl/worksheets/_rels/sheet1.xml.rels", "../"];
}

/** The file with one of these parts in it. */
export async function withActive(file: Uint8Array, kind: ActivePart): Promise<Uint8Array> {
  const { from, type, target, content, element }: Added = activeParts[kind];
  const zip = await JSZip.loadAsync(file);
  const edit = async (path: string, change: (xml: string) => string): Promise<void> => {
    zip.file(path, change((await zip.file(path)?.async("string")) ?? ""), { createFolders: false });
  };
  const [path, up] = relationsOf(from);
  const tag = `<Relationship Id="rActive" Type="${type}" Target="${up}${target}"/>`;
  const none = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  await edit(path, (xml) => (xml === "" ? none : xml).replace("</Relationships>", `${tag}</Relationships>`));
  zip.file(`xl/${target}`, content, { createFolders: false });
  if (element !== undefined)
    await edit("xl/workbook.xml", (xml) => xml.replace(element[0], `${element[1]}${element[0]}`));
  return zip.generateAsync({ type: "uint8array" });
}
