import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HeatCell, HeatMapView } from "../model/drawHeatMap";
import { Hidden } from "../shared/LiveRegion";
import { useWords } from "../texts/useTexts";
import { useZoneClass } from "./ZoneMark";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: "2px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    hyphens: "auto",
  },
  // Five columns of words at 320 px.
  wide: { fontSize: "9px", borderSpacing: "1px", "& thead th:first-child": { width: "16%" } },
  caption: { textAlign: "start", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  head: { fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", textAlign: "center", padding: 0 },
  side: { textAlign: "start", width: "24%" },
  cell: {
    textAlign: "center",
    padding: 0,
    color: tokens.colorNeutralForeground1,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: "anywhere",
  },
  here: {
    border: `1px solid ${tokens.colorNeutralForeground1}`,
    outline: `1px solid ${tokens.colorNeutralForeground1}`,
    fontWeight: tokens.fontWeightBold,
  },
});

/** Signs of the two places of the risk on the map, spoken as words. */
export const signs = { inherent: "●", residual: "◆" } as const;

function Cell({ cell }: { readonly cell: HeatCell }) {
  const styles = useStyles();
  const { risks } = useWords();
  const isHere = cell.isInherent || cell.isResidual;
  return (
    <td className={mergeClasses(styles.cell, useZoneClass(cell.zone), isHere && styles.here)}>
      {cell.zone?.word}
      {cell.isInherent ? <Sign side="inherent" word={risks.inherent} /> : null}
      {cell.isResidual ? <Sign side="residual" word={risks.residual} /> : null}
    </td>
  );
}

function Sign({ side, word }: { readonly side: keyof typeof signs; readonly word: string }) {
  return (
    <>
      <span aria-hidden>{` ${signs[side]}`}</span>
      <Hidden>{` ${word}`}</Hidden>
    </>
  );
}

/** The method's heat map with the inherent and the residual cell of a risk; zones are named in words. */
export function HeatMap({ map }: { readonly map: HeatMapView }) {
  const styles = useStyles();
  const { risks } = useWords();
  return (
    <table className={mergeClasses(styles.table, map.impacts.length > 3 && styles.wide)} lang="es">
      <caption className={styles.caption}>{risks.map}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.side)}>
            {risks.mapCorner}
          </th>
          {map.impacts.map(({ level, word }) => (
            <th key={level} scope="col" className={styles.head}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {map.rows.map(({ level, cells }) => (
          <tr key={level.level}>
            <th scope="row" className={mergeClasses(styles.head, styles.side)}>
              {level.word}
            </th>
            {cells.map((cell) => (
              <Cell key={cell.impact} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
