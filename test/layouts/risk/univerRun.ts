import { univerBooks } from "./formulaCases";
import { judgeBooks } from "./judgeUniver";

/** Prints the verdicts as JSON. A program of its own: inside Jest's sandbox Univer takes several times as long. */
judgeBooks(univerBooks).then(
  (verdicts) => {
    process.stdout.write(JSON.stringify(verdicts), () => process.exit(0));
  },
  (error: unknown) => {
    process.stderr.write(String(error));
    process.exit(1);
  },
);
