import { nodeIo } from "../../src/cli/nodeIo";
import { run } from "../../src/cli/run";

/** Runs one command as `npm run gobernanza` does, and tells on the last line of standard error what it cost. */
void run(process.argv.slice(2), nodeIo).then((code) => {
  const { user, system } = process.cpuUsage();
  const cost = { code, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
  process.stderr.write(`\n${JSON.stringify(cost)}\n`);
  process.exitCode = code;
});
