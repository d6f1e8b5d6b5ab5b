import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../texts/useTexts";
import { PlaceTitle } from "./PlaceTitle";

const useStyles = makeStyles({
  page: { display: "grid", rowGap: tokens.spacingVerticalM },
  top: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

interface PageProps {
  readonly title: string;
  readonly onBack: () => void;
  /** Esc goes back too: only where nothing was typed that it would lose. */
  readonly leavesOnEscape?: boolean;
  readonly children: ReactNode;
}

/** A page one level below a place: back, title (which takes the focus), content. */
export function Page(props: PageProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section
      className={styles.page}
      aria-label={props.title}
      onKeyDown={({ key }) => {
        if (key === "Escape" && props.leavesOnEscape) props.onBack();
      }}
    >
      <div className={styles.top}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={shell.back} onClick={props.onBack} />
        <PlaceTitle title={props.title} at={title} />
      </div>
      {props.children}
    </section>
  );
}
