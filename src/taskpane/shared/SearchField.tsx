import { Field, Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (value: string) => void;
  readonly autoFocus?: boolean;
  readonly className?: string;
}

/** A labelled field that searches a list while a person types. */
export function SearchField({ label, value, onSearch, ...input }: SearchFieldProps) {
  return (
    <Field label={label} size="small">
      <Input
        type="search"
        contentBefore={<Search16Regular />}
        value={value}
        onChange={(_, data) => onSearch(data.value)}
        {...input}
      />
    </Field>
  );
}
