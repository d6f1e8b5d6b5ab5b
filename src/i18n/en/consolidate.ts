import type { Translated } from "../Catalog";
import type { consolidateTexts as spanish } from "../es/consolidate";
import { count, quoteAll, wholeNumber } from "../format";

const most = 5;

/** «a.pdf», «b.txt» and 3 more. */
function firstOf(names: readonly string[]): string {
  const shown = quoteAll(names.slice(0, most));
  return names.length > most ? `${shown} and ${names.length - most} more.` : `${shown}.`;
}

/** What «consolidate» says. */
export const consolidateTexts: Translated<typeof spanish> = {
  ofFolder: "With a workbook only --output and --overwrite are used. The other options are for a folder of copies.",
  noFolder: (path) => `«${path}» is no folder. The folder with the copies that came back was expected.`,
  noFiles: (path) =>
    `There are no workbooks in «${path}». Copies (.xlsx) that came back from municipalities were expected.`,
  noParquet:
    "--parquet needs the package @duckdb/node-api, which is optional. Install it with «npm install @duckdb/node-api», or repeat without --parquet.",
  progress: (done, all, left) => `${wholeNumber(done)} of ${count(all, "file", "files")}${left}`,
  left: {
    seconds: (n) => `, about ${count(n, "second", "seconds")} left`,
    minutes: (n) => `, about ${count(n, "minute", "minutes")} left`,
  },
  resumed: (n) => `${count(n, "file had been read", "files had been read")} before and not read again.`,
  notNoted: (log) => `What was read could not be noted in «${log}». If this is interrupted, all has to be read again.`,
  others: (files) => `Not looked at, since they are no workbooks: ${firstOf(files)}`,
  skipped: (paths) =>
    `${firstOf(paths)} could not be looked into: folders without permission, or links. Copy the files there and repeat.`,
  file: (path, reason) => `${path}: ${reason}`,
  same: (beside) => `It is the same file as «${beside}». It was added once.`,
  replaced: (beside) => `«${beside}» is a newer copy of the same municipality. That one was added.`,
  ambiguous: (beside) =>
    `There is another, different file of the same municipality, «${beside}», and nobody can tell which one counts. Neither was added: leave one in the folder.`,
  memory: "It did not fit into memory. Leave only the sheets of the copy in it and repeat.",
  time: "Reading it took more than two minutes. Leave only the sheets of the copy in it and repeat.",
  bug: (detail) =>
    `The program failed, not your file. Copy this line and send it to who maintains the add-in: ${detail}`,
  joined: (n, all) => `${count(n, "copy", "copies")} of ${count(all, "file", "files")} added up.`,
  nothing: "None of the files is a copy that can be added. Nothing was written.",
  partDone: (part, of, n) =>
    `Part ${part} of ${of}: ${count(n, "file", "files")} read. When all are done, repeat without --part.`,
  dataset: (path) => `The rows are in «${path}», as Parquet by vigencia and municipality.`,
  missing: (n) => `${count(n, "municipality is", "municipalities are")} missing: the sheet Consolidado names them.`,
  noted: (n) =>
    `${count(n, "copy has", "copies have")} something to look at: see «Para tener en cuenta» on the sheet Municipios.`,
  cleanAlone: "--clean takes out of the dataset what is not added up. Give --parquet with its folder too.",
  leftParts: (n) =>
    `The dataset has ${count(n, "part", "parts")} of copies that were not added up, and a query would add them. To remove them, repeat with --clean:`,
  keptParts: (n) =>
    `The dataset has ${count(n, "part", "parts")} of copies that were not added up. They stay, since not all of the folder could be read:`,
  strangeParts: (n) =>
    `The folder of the dataset has ${count(n, ".parquet file", ".parquet files")} that this program did not write. A query may add them up:`,
  lockedParts: (n) =>
    `${count(n, "part", "parts")} of the dataset could not be removed. Close the program that uses them and repeat:`,
  moreParts: (n) => `and ${count(n, "part", "parts")} more`,
  removedParts: (n) =>
    `${count(n, "part", "parts")} of copies that were not added up ${n === 1 ? "was" : "were"} removed from the dataset.`,
};
