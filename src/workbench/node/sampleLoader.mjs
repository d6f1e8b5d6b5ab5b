import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What the sample is made of: when one of these changes, it is made anew. */
const sources = [
  "../../../assets/samples",
  ...["actions", "domain", "excel", "i18n/es", "importers", "layouts", "rules"].map((name) => `../../${name}`),
  ...["host", "node", "univer"].map((name) => `../${name}`),
];

/** Characters that the sample may have: it has about a million. */
const mostCharacters = 20_000_000;

/** The sample workbook as JSON, imported, structured and calculated while the page is built: the page would take seconds. */
// biome-ignore lint/style/noDefaultExport: webpack asks loaders for it.
export default function makeSample() {
  for (const source of sources) this.addContextDependency(here(source));
  const done = this.async();
  const script = here("./printSample.ts");
  execFile(process.execPath, ["--import", "tsx", script], { maxBuffer: mostCharacters }, (error, text, problems) =>
    done(error ? new Error(`The sample could not be made.\n${problems}`) : null, text),
  );
}
