import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { convert } from "office-addin-manifest-converter";
import { manifestPath, root } from "./readManifest";

/** First schema of the unified manifest that knows the call-out of a new add-in; its texts ship with the package. */
const version = "1.23";
const schema = `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;

/** Errors of a unified manifest under Microsoft's JSON schema, which ships with office-addin-manifest. */
function judge(unified: unknown): readonly string[] {
  const file = `@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(require.resolve(file), "utf8")));
  validate(unified);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const script =
  "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => process.stdout.write(JSON.stringify(info)))";

/** What office-addin-manifest reads; in a process of its own, since it needs ES modules that Jest cannot require. */
function readInfo(path: string): unknown {
  return JSON.parse(execFileSync(process.execPath, ["-e", script, path], { cwd: root, encoding: "utf8" }));
}

async function convertManifest(path: string): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  try {
    await convert(path, folder, false, schema, version);
    return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("manifest.xml as Microsoft's tools read it", () => {
  it("is read by office-addin-manifest with our name, host, locale and pages", () => {
    expect(readInfo(manifestPath)).toMatchObject({
      displayName: "Gobernanza Metropolitana",
      defaultLocale: "es-CO",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
    });
  });

  it("converts to a unified manifest that its JSON schema accepts", async () => {
    const unified = await convertManifest(manifestPath);
    expect(judge(unified)).toEqual([]);
    expect(JSON.stringify(unified)).toContain('"lifetime":"long"');
  });

  it("is judged by a schema that refuses a version that is no text and a runtime that is no object", async () => {
    const unified = await convertManifest(manifestPath);
    const errors = judge({ ...unified, version: 7, extensions: [{ runtimes: 1 }] });
    expect(errors).toContain("/version must be string");
    expect(errors).toContain("/extensions/0/runtimes must be array");
  });
});
