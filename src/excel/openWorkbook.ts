import { toHostError } from "./runExcel";

/** Bytes that one call of String.fromCharCode takes. */
const step = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += step)
    text += String.fromCharCode(...bytes.subarray(from, from + step));
  return btoa(text);
}

/** Opens a file as a workbook of its own, in a new window of Excel (Excel.createWorkbook, ExcelApi 1.8). */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(toBase64(bytes));
  } catch (error) {
    throw toHostError(error);
  }
}
