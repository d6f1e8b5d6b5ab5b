const { existsSync, rmSync } = require("node:fs");
const { join } = require("node:path");

/** Sends the LibreOffice of the run away (keeper.js), or removes its place where no test asked for it. */
module.exports = () => {
  const folder = process.env.RESIDENT_OFFICE;
  rmSync(join(folder, "wanted"));
  if (!existsSync(join(folder, "profile"))) rmSync(folder, { recursive: true });
};
