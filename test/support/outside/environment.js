const { TestEnvironment } = require("jest-environment-node");
const { require: requireByTsx } = require("tsx/cjs/api");

/** Univer requires packages that are ESM only: Node does since 20.19, tsx also in older ones. */
const load = process.features.require_module ? require : (path) => requireByTsx(path, __filename);

/** Gives tests what Node itself has loaded: once for all files of a worker, and several times as fast as in jest's sandbox. */
module.exports = class OutsideEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = load;
  }
};
