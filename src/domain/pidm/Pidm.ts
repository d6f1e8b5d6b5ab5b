/** The four numbers of a code of «Dime tu plan»: componente 1–5, línea, programa, meta. */
export interface Pidm {
  readonly componente: number;
  readonly linea: number;
  readonly programa: number;
  readonly meta: number;
}

/** What a cell says as a PIDM code; a suggestion is the same digits written as the plan writes them. */
export type PidmReading =
  | ({ readonly ok: true; readonly code: string } & Pidm)
  | {
      readonly ok: false;
      readonly suggestion?: string;
      /** Excel made a date of the code: which code it was is not certain. */
      readonly date?: boolean;
    };
