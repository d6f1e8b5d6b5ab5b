/** A source file of Univer with plain fields. */
declare function plainFields(source: string): string;
export = plainFields;
