import { Button } from "@fluentui/react-components";
import { type ComponentProps, useRef } from "react";

interface FileButtonProps extends Pick<ComponentProps<typeof Button>, "appearance" | "icon" | "size"> {
  readonly label: string;
  /** Kinds of files, as the attribute of an input takes them. */
  readonly accept: string;
  /** Several files at once. */
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for a file; the same file can be picked twice. */
export function FileButton({ label, accept, multiple = false, disabled = false, onFiles, ...look }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}
