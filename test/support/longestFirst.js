const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * What takes longest, first, so that no worker ends alone with it: on a fresh clone jest knows no times and goes by file
 * size. The first of the list keeps LibreOffice busy for a minute: who needs it too comes later.
 */
const longest = [
  "layouts/risk/nativeFormulas.test.ts",
  "layouts/risk/univerFormulas.test.ts",
  "cli/main.test.ts",
  "excel/riskScale.test.ts",
  "taskpane/risks/risks.test.tsx",
  "fuzz/fuzz.test.ts",
  "xlsx/finishedBook.test.ts",
  "actions/reportRisksCalculated.test.ts",
  "hostile/hostile.test.ts",
  "layouts/completeness.test.ts",
  "expressions.test.ts",
  "cli/importMap.test.ts",
  "cli/importedMaps.test.ts",
  "corpus/corpus.test.ts",
  "cli/damagedBooks.test.ts",
  "excel/large.test.ts",
  "excel/reportRisks.test.ts",
  "actions/importRiskDrafts.test.ts",
  "actions/riskReport/stateFormula.test.ts",
  "cli/summarizeBook.test.ts",
  "layouts/risk/riskBook.test.ts",
  "domain/risk/importing/anySheet.test.ts",
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
