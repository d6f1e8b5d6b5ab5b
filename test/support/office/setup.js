const { mkdtempSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const isThere = require("./isThere.js");

/** A place for the one LibreOffice of the run; the first test that asks for it starts it (residentOffice.ts). */
module.exports = () => {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  writeFileSync(join(folder, "wanted"), "");
  process.env.RESIDENT_OFFICE = folder;
  process.env.RESIDENT_OFFICE_OWNER = String(process.pid);
  process.env.RESIDENT_OFFICE_THERE = String(isThere());
};
