/** Runs a batch and sends what it queued; the code of Excel's refusal, or "done". */
export async function tryExcel(batch: (workbook: Excel.Workbook) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context.workbook);
      await context.sync();
    });
    return "done";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Loads in one request and gives what is read after it. */
export function askExcel<T>(load: (workbook: Excel.Workbook) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const read = load(context.workbook);
    await context.sync();
    return read();
  });
}

export type Grid = (string | number | boolean)[][];

/** Values of some cells, "" for an empty one. */
export function valuesOf(sheet: string, area: string): Promise<Grid> {
  return askExcel((workbook) => {
    const range = workbook.worksheets.getItem(sheet).getRange(area).load("values");
    return () => range.values as Grid;
  });
}

/** A new sheet with these values from A1 on. */
export async function addSheet(name: string, values: (string | number | boolean | null)[][] = []): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const [first] = values;
    if (first !== undefined) sheet.getRangeByIndexes(0, 0, values.length, first.length).values = values;
    await context.sync();
  });
}
