import { excelWorkbook } from "../../../excel/excelWorkbook";

/** Puts the sample form, the sample risk map and their sheets into the open workbook, as a person would with the pane. */
export async function fillSample(): Promise<void> {
  const [{ paneImporter }, { structure }, { sampleRiskMap }] = await Promise.all([
    import("../../../taskpane/work/paneImporter"),
    import("../../../actions/structure"),
    import("../../../../assets/samples/riskMap"),
  ]);
  const reading = await paneImporter.read(await paneImporter.sample());
  if (!reading.ok) throw new Error(reading.code);
  const resolved = paneImporter.resolve(reading.form);
  const formReport = paneImporter.validate(reading.form, resolved);
  const port = excelWorkbook();
  const { plan } = structure.run(await port.read(), { project: { ...resolved.project, ...sampleRiskMap }, formReport });
  await port.apply(plan);
}
