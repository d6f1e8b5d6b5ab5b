import { makeSample } from "./makeSample";

void makeSample().then((saved) => process.stdout.write(JSON.stringify(saved)));
