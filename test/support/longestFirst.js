const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * What takes longest, first, so that no worker ends alone with it: on a fresh clone jest knows no times and goes by file
 * size. The first of the list keeps LibreOffice busy for a minute: who needs it too comes later.
 */
const longest = [
  "layouts/risk/nativeFormulas.test.ts",
  "layouts/risk/univerFormulas.test.ts",
  "cli/consolidateParts.test.ts",
  "cli/main.test.ts",
  "bundle.test.ts",
  "excel/receiveReturns.test.ts",
  "fuzz/fuzz.test.ts",
  "xlsx/finishedBook.test.ts",
  "taskpane/risks/risks.test.tsx",
  "hostile/hostile.test.ts",
  "hostile/hostileReturns.test.ts",
  "actions/dashboard.test.ts",
  "actions/summarizePlaces.test.ts",
  "actions/consolidate.test.ts",
  "layouts/encodeDecode.test.ts",
  "actions/mapActors.test.ts",
  "actions/summarize.test.ts",
  "actions/riskReport/stateFormula.test.ts",
  "cli/copyBook.test.ts",
  "cli/yearSheets.test.ts",
  "taskpane/share.test.tsx",
  "actions/reportRisksCalculated.test.ts",
  "excel/takeBack.test.ts",
  "actions/copies/lockedCells.test.ts",
  "cli/receiveCopies.test.ts",
  "excel/consolidate.test.ts",
  "excel/summarizePlaces.test.ts",
  "excel/riskScale.test.ts",
  "layouts/completeness.test.ts",
  "taskpane/review.test.tsx",
  "cli/importedMaps.test.ts",
  "cli/importMap.test.ts",
  "cli/damagedBooks.test.ts",
  "excel/dashboard.test.ts",
  "excel/mergeForm.test.ts",
  "cli/consolidateFolder.test.ts",
  "layouts/year/nativeFormulas.test.ts",
  "corpus/corpus.test.ts",
  "excel/importRiskMap.test.ts",
  "cli/summarizeBook.test.ts",
  "cli/importList.test.ts",
  "actions/structureSafety.test.ts",
  "actions/importRiskDrafts.test.ts",
  "actions/mergeForm.test.ts",
  "workbench/page/savedBook.test.ts",
  "actions/reportRisks.test.ts",
  "xlsx/roundTrip.test.ts",
  "cli/reportBook.test.ts",
  "cli/follow.test.ts",
  "excel/undo.test.ts",
  "excel/large.test.ts",
  "excel/reportRisks.test.ts",
  "excel/heatMap.test.ts",
  "cli/importForm.test.ts",
  "taskpane/home.test.tsx",
  "taskpane/newForm.test.tsx",
  "workbench/univer/conditionals.test.ts",
  "layouts/year/univerFormulas.test.ts",
  "actions/copies/otherPrograms.test.ts",
  "cli/compareForm.test.ts",
  "taskpane/risks/importMap.test.tsx",
  "rules/book/changedColumns.test.ts",
  "excel/actions.test.ts",
  "layouts/risk/riskBook.test.ts",
  "workbench/page/snapshotBook.test.ts",
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
