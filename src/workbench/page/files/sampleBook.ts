import { excelWorkbook } from "../../../excel/excelWorkbook";

/** Puts the sample form and its sheets into the open workbook, as a person would with the pane. */
export async function fillSample(): Promise<void> {
  const [{ paneImporter }, { structure }] = await Promise.all([
    import("../../../taskpane/work/paneImporter"),
    import("../../../actions/structure"),
  ]);
  const reading = await paneImporter.read(await paneImporter.sample(), "formato-ejemplo.txt");
  if (!reading.ok) throw new Error(reading.code);
  const resolved = paneImporter.resolve(reading.form);
  const formReport = paneImporter.validate(reading.form, resolved);
  const port = excelWorkbook();
  const { plan } = structure.run(await port.read(), { project: resolved.project, formReport });
  await port.apply(plan);
}
