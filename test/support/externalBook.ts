import JSZip from "jszip";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function linkXml(sheet: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="rId1"><sheetNames><sheetName val="${sheet}"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;
}

function relationXml(target: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${package_}"><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`;
}

/** A workbook whose formulas name other files as [1], [2] …, with the parts that Excel writes for them (ECMA-376-1, 18.14). */
export async function withExternalBooks(
  bytes: Uint8Array,
  targets: readonly string[],
  names: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const edit = async (path: string, change: (xml: string) => string): Promise<void> => {
    zip.file(path, change((await zip.file(path)?.async("string")) ?? ""));
  };
  for (const [index, target] of targets.entries()) {
    zip.file(`xl/externalLinks/externalLink${index + 1}.xml`, linkXml("Hoja1"));
    zip.file(`xl/externalLinks/_rels/externalLink${index + 1}.xml.rels`, relationXml(target));
  }
  const each = (write: (n: number) => string) => targets.map((_, index) => write(index + 1)).join("");
  await edit("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `${each((n) => `<Override PartName="/xl/externalLinks/externalLink${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/>`)}</Types>`,
    ),
  );
  await edit("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `${each((n) => `<Relationship Id="rExt${n}" Type="${office}/externalLink" Target="externalLinks/externalLink${n}.xml"/>`)}</Relationships>`,
    ),
  );
  const defined = Object.entries(names).map(([name, text]) => `<definedName name="${name}">${text}</definedName>`);
  const links = `<externalReferences>${each((n) => `<externalReference r:id="rExt${n}" xmlns:r="${office}"/>`)}</externalReferences>`;
  await edit("xl/workbook.xml", (xml) =>
    xml.includes("<definedNames>")
      ? xml.replace("<definedNames>", `${links}<definedNames>${defined.join("")}`)
      : xml.replace(
          "</sheets>",
          `</sheets>${links}${defined.length === 0 ? "" : `<definedNames>${defined.join("")}</definedNames>`}`,
        ),
  );
  return zip.generateAsync({ type: "uint8array" });
}
