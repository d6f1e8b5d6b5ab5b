import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// LibreOffice prints the cached values of a foreign .xlsx unless this setting says «always recalculate» (0).
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A document that stays open: with none, LibreOffice ends after its first conversion. */
const openDocument = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Hoja1"/></office:spreadsheet></office:body></office:document>`;

/** Longest wait for LibreOffice to start, in milliseconds. */
const patience = 120_000;

/** Arguments of every call; calls with the profile of a running LibreOffice are handed to it. */
export function officeArguments(profile: string): readonly string[] {
  return [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--nologo"];
}

/** The one call of all test files that may begin it. */
async function isFirst(profile: string): Promise<boolean> {
  return mkdir(profile).then(
    () => true,
    (reason: NodeJS.ErrnoException) => {
      if (reason.code === "EEXIST") return false;
      throw reason;
    },
  );
}

async function start(folder: string, profile: string): Promise<void> {
  await mkdir(join(profile, "user"));
  await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
  await writeFile(join(folder, "open.fods"), openDocument);
  const pipe = `--accept=pipe,name=${folder.replace(/\W/g, "")};urp`;
  const args = [...officeArguments(profile), pipe, join(folder, "open.fods")];
  const owner = process.env.RESIDENT_OFFICE_OWNER ?? "";
  const keeper = [join(__dirname, "keeper.js"), folder, owner, ...args];
  spawn(process.execPath, keeper, { stdio: "ignore", detached: true }).unref();
}

/**
 * The profile of the LibreOffice that serves the whole run, started by the first who asks: a start takes seconds, a
 * conversion by a running one tenths of a second.
 */
export async function residentProfile(): Promise<string> {
  const folder = process.env.RESIDENT_OFFICE;
  if (folder === undefined) throw new Error("LibreOffice is run by jest's globalSetup");
  const profile = join(folder, "profile");
  if (await isFirst(profile)) await start(folder, profile);
  const until = Date.now() + patience;
  // The lock file says that the document is open, and so that the program answers.
  while (!existsSync(join(folder, ".~lock.open.fods#"))) {
    if (Date.now() > until) throw new Error("LibreOffice did not start");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return profile;
}
