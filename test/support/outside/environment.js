const { TestEnvironment } = require("jest-environment-node");

/** Univer requires packages that are ESM only: Node does since 20.19, tsx also in older ones. */
const load = process.features.require_module ? require : (path) => require("tsx/cjs/api").require(path, __filename);

/** Gives tests what Node itself has loaded: once for all files of a worker, and several times as fast as in jest's sandbox. */
module.exports = class OutsideEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutside = load;
  }
};
