import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { officeArguments } from "./residentOffice";

/** A cell, such as "Seguimiento.E7", and what is typed into it. */
type Typed = readonly [cell: string, text: string];

// A profile that says that it is complete is left as it is; a new one would get the libraries of the installation.
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const kind = (root: string, file: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n`;

const libraries = `${kind("library:libraries", "libraries")}<library:libraries xmlns:library="http://openoffice.org/2000/library"><library:library library:name="Standard" library:link="false"/></library:libraries>`;

const library = `${kind("library:library", "library")}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Typing"/></library:library>`;

const moduleOf = (code: string) =>
  `${kind("script:module", "module")}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Typing" script:language="StarBasic">${code.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</script:module>`;

async function writeProfile(profile: string): Promise<void> {
  const basic = join(profile, "user", "basic");
  await mkdir(join(basic, "Standard"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
  await writeFile(join(basic, "script.xlc"), libraries);
  await writeFile(join(basic, "Standard", "script.xlb"), library);
  const code = await readFile(join(__dirname, "Typing.bas"), "utf8");
  await writeFile(join(basic, "Standard", "Typing.xba"), moduleOf(code));
}

function run(profile: string, folder: string): Promise<void> {
  const macro = `macro:///Standard.Typing.TypeCells("${pathToFileURL(folder).href}")`;
  return new Promise((done, fail) => {
    execFile("soffice", [...officeArguments(profile), macro], { timeout: 120_000 }, (error) => {
      if (error === null) done();
      else fail(error);
    });
  });
}

/**
 * A workbook after somebody typed into it in LibreOffice, calculated anew. At most one of the cells may be a protected one:
 * without a screen 7.4 can fall over a second message, hence a LibreOffice of its own too.
 */
export async function typeInOffice(bytes: Uint8Array, typed: readonly Typed[]): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "typing-"));
  try {
    const profile = join(folder, "profile");
    await writeProfile(profile);
    await writeFile(join(folder, "in.xlsx"), bytes);
    await writeFile(join(folder, "steps.txt"), typed.map(([cell, text]) => `$${cell}\t${text}`).join("\n"));
    await run(profile, folder);
    return new Uint8Array(await readFile(join(folder, "out.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
