import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDue } from "../follow/useDue";
import type { FollowBook } from "../model/BookState";
import { narrow } from "../shell/reflow";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: tokens.spacingHorizontalS },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  standing: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    fontWeight: tokens.fontWeightMedium,
  },
});

interface YearCardProps extends FollowBook {
  readonly onOpen: () => void;
}

/** «Seguir el año» below the steps: how the project stands, and the way to its place. */
export function YearCard({ project, source, onOpen }: YearCardProps) {
  const styles = useStyles();
  const words = useWords().follow;
  const { followUp, municipalities } = useDue(project);
  const late = municipalities.reduce((sum, one) => sum + one.late.length, 0);
  const standing = municipalities.length === 0 ? words.card.none : words.card.standing(followUp.project, late);
  return (
    <section className={styles.card} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.standing}>{source === undefined ? words.card.lost : standing}</p>
      <Button size="small" onClick={onOpen}>
        {words.card.open}
      </Button>
    </section>
  );
}
