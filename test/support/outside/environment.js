const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { TestEnvironment } = require("jest-environment-node");
const plainFields = require("../../../src/workbench/univer/plainFields.js");
const quickParsers = require("../../../src/workbench/univer/quickParsers.js");

/** Univer as the page has it: its objects are made with plain fields, and texts without a digit are no dates. */
const loadFile = Module._extensions[".js"];
Module._extensions[".js"] = (module, file) => {
  if (/[\\/]@univerjs[\\/]/.test(file)) module._compile(plainFields(readFileSync(file, "utf8")), file);
  else loadFile(module, file);
  if (/[\\/]numfmt[\\/]dist[\\/]/.test(file)) module.exports = { ...module.exports, ...quickParsers(module.exports) };
};

/** Univer requires packages that are ESM only: Node does since 20.19, tsx also in older ones. */
const load = process.features.require_module ? require : (path) => require("tsx/cjs/api").require(path, __filename);

/** Gives tests what Node itself has loaded: once for all files of a worker, and several times as fast as in jest's sandbox. */
module.exports = class OutsideEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = load;
  }
};
