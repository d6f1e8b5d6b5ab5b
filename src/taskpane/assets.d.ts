declare module "*.txt" {
  /** The file's text (webpack asset/source). */
  const content: string;
  export = content;
}
