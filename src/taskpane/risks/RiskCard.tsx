import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { RiskView } from "../model/listRisks";
import { cardLook } from "../shared/cardLook";
import { Hidden } from "../shared/LiveRegion";
import { useWords } from "../texts/useTexts";
import { nameOf } from "./nameOf";
import { ZoneMark } from "./ZoneMark";

const useStyles = makeStyles({
  card: {
    ...cardLook,
    rowGap: tokens.spacingVerticalXS,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    margin: 0,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: 3,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  zones: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  states: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
  },
  state: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { color: tokens.colorStatusWarningForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

interface RiskCardProps {
  readonly view: RiskView;
  readonly busy: boolean;
  readonly onEdit: () => void;
  readonly onGoTo: () => void;
  readonly onRemove: () => void;
}

/** A risk of the list: what it is, where, its zones before and after the controls, and what is missing. */
export function RiskCard({ view, busy, onEdit, onGoTo, onRemove }: RiskCardProps) {
  const styles = useStyles();
  const { risks } = useWords();
  const name = nameOf(view.number, risks);
  return (
    <article className={styles.card} aria-label={name} tabIndex={-1}>
      <p className={styles.name}>{[name, view.municipality].filter((part) => part !== "").join(" · ")}</p>
      <p className={styles.text} lang="es">
        {view.text === "" ? risks.noText : view.text}
      </p>
      <p className={styles.zones} lang="es">
        <Hidden>{risks.inherent}</Hidden>
        <ZoneMark zone={view.inherent} />
        <span aria-hidden>{"→"}</span>
        <Hidden>{risks.residual}</Hidden>
        <ZoneMark zone={view.residual} />
      </p>
      {view.states.length === 0 ? null : (
        <ul className={styles.states}>
          {view.states.map((state) => (
            <li key={state} className={styles.state}>
              <Warning16Filled className={styles.icon} aria-hidden />
              {risks.states[state]}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabled={busy} aria-label={risks.editLabel(name)} onClick={onEdit}>
          {risks.edit}
        </Button>
        <Link as="button" aria-label={risks.goToLabel(name)} onClick={onGoTo}>
          {risks.goTo}
        </Link>
        <Link as="button" disabled={busy} aria-label={risks.removeRiskLabel(name)} onClick={onRemove}>
          {risks.remove}
        </Link>
      </div>
    </article>
  );
}
