const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes longest, first, so that no worker ends alone with it: on a fresh clone jest knows no times and goes by file size. */
const longest = [
  "layouts/risk/nativeFormulas.test.ts",
  "xlsx/finishedBook.test.ts",
  "layouts/risk/univerFormulas.test.ts",
  "cli/main.test.ts",
  "actions/reportRisks.test.ts",
  "actions/riskReport/stateFormula.test.ts",
  "excel/large.test.ts",
  "importers/docx/formDocx.test.ts",
  "excel/riskScale.test.ts",
  "taskpane/risks/risks.test.tsx",
  "cli/summarizeBook.test.ts",
  "excel/reportRisks.test.ts",
  "workbench/univer/calculateSnapshot.test.ts",
  "layouts/risk/riskBook.test.ts",
];

function rank({ path }) {
  const place = longest.findIndex((name) => path.replaceAll("\\", "/").endsWith(`/test/${name}`));
  return place < 0 ? longest.length : place;
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
