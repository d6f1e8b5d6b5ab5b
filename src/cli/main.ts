import { nodeIo } from "./nodeIo";
import { run } from "./run";

run(process.argv.slice(2), nodeIo).then((code) => {
  process.exitCode = code;
});
