import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says a result once to screen readers: the text changes only when a job ends. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite" className={useStyles().hidden}>
      {text}
    </div>
  );
}

/** Text for screen readers only. */
export function Hidden({ children }: { readonly children: string }) {
  return <span className={useStyles().hidden}>{children}</span>;
}
