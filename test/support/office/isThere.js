const { spawnSync } = require("node:child_process");

/** True where LibreOffice is installed. */
module.exports = () => spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
