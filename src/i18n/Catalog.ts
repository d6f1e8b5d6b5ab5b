/** The same keys as the Spanish source: texts stay texts, functions keep their arguments. A missing key does not compile. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Translated<T[K]>;
};

/** The languages that a person can choose. */
export type LanguageCode = "es" | "en";
