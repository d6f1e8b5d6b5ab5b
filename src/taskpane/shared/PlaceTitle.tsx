import { makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { landing } from "../hooks/useLanding";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: "2px",
    overflowWrap: "anywhere",
    minWidth: 0,
  },
});

interface PlaceTitleProps {
  readonly title: string;
  readonly at?: RefObject<HTMLHeadingElement | null>;
}

/** The heading of a place or page, which takes the keyboard when what was pressed is gone. */
export function PlaceTitle({ title, at }: PlaceTitleProps) {
  return (
    <h2 className={useStyles().title} ref={at ?? null} {...landing}>
      {title}
    </h2>
  );
}
