import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import * as XLSX from "xlsx";

const readers: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  sheetjs: (bytes) => XLSX.read(bytes),
  exceljs: async (bytes) => {
    // The types of the package name a Buffer of another version of Node's types.
    await new ExcelJS.Workbook().xlsx.load(bytes as unknown as ArrayBuffer);
  },
};

/** Reads the workbooks of a folder by another library and does nothing with them: `readPlainly.ts LIBRARY FOLDER`. */
async function run([library = "", folder = ""]: readonly string[]): Promise<void> {
  let [read, refused] = [0, 0];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".xlsx"))) {
    try {
      await readers[library]?.(readFileSync(join(folder, name)));
      read += 1;
    } catch {
      // A spoiled file: counted, as far as the library notices.
      refused += 1;
    }
  }
  process.stdout.write(JSON.stringify({ read, refused }));
}

void run(process.argv.slice(2));
