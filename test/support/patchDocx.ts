import JSZip from "jszip";

/** Changes parts of a Word document as text; a part that is not there begins empty. */
export async function patchDocx(
  bytes: Uint8Array,
  parts: Readonly<Record<string, (xml: string) => string>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, change] of Object.entries(parts)) {
    zip.file(name, change((await zip.file(name)?.async("string")) ?? ""));
  }
  return zip.generateAsync({ type: "uint8array" });
}

/** The run that holds exactly this text, replaced by other runs; the text must stand once or more, or the test is wrong. */
export function withRuns(xml: string, text: string, runs: string): string {
  const run = `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  if (!xml.includes(run)) throw new Error(`No run says «${text}»`);
  return xml.replace(run, () => runs);
}

/** A run with its properties, as XML. */
export function run(text: string, properties = ""): string {
  const rPr = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs. */
export function paragraph(runs: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}
