const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * What takes longest, first, so that no worker ends alone with it: on a fresh clone jest knows no times and goes by file
 * size. The first of the list keeps LibreOffice busy for a minute: who needs it too comes later.
 */
const longest = [
  "layouts/risk/nativeFormulas.test.ts",
  "layouts/risk/univerFormulas.test.ts",
  "cli/main.test.ts",
  "fuzz/fuzz.test.ts",
  "xlsx/finishedBook.test.ts",
  "taskpane/risks/risks.test.tsx",
  "hostile/hostile.test.ts",
  "layouts/encodeDecode.test.ts",
  "actions/reportRisksCalculated.test.ts",
  "excel/riskScale.test.ts",
  "layouts/completeness.test.ts",
  "taskpane/review.test.tsx",
  "cli/importMap.test.ts",
  "corpus/corpus.test.ts",
  "excel/takeBack.test.ts",
  "cli/importedMaps.test.ts",
  "cli/damagedBooks.test.ts",
  "actions/riskReport/stateFormula.test.ts",
  "cli/summarizeBook.test.ts",
  "actions/structureSafety.test.ts",
  "actions/reportRisks.test.ts",
  "excel/importRiskMap.test.ts",
  "actions/mergeForm.test.ts",
  "excel/reportRisks.test.ts",
  "cli/importList.test.ts",
  "cli/reportBook.test.ts",
  "excel/heatMap.test.ts",
  "excel/large.test.ts",
  "taskpane/risks/importMap.test.tsx",
  "actions/summarize.test.ts",
  "rules/book/changedColumns.test.ts",
  "layouts/risk/riskBook.test.ts",
  "workbench/page/snapshotBook.test.ts",
  "excel/undo.test.ts",
  "cli/importForm.test.ts",
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
