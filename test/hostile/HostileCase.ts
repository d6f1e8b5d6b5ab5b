/** A file that somebody's machine, program or ill will made, and what the command line must say of it. */
export interface HostileCase {
  /** Its name on the disk, which may lie. */
  readonly file: string;
  readonly why: string;
  readonly make: () => Promise<Uint8Array> | Uint8Array;
  /** The command with the file as «{}»; «validar» where none is given. */
  readonly args?: readonly string[];
  readonly code: 0 | 1 | 2;
  /** All of standard error where the file is refused; a part of standard output where it is read. */
  readonly says: string | RegExp;
  /** Only `npm run test:hostile`, each in a process of its own: it takes seconds or hundreds of megabytes. */
  readonly heavy?: true;
  /** Bytes to which the file is drawn out on the disk, with nothing in it. */
  readonly sparse?: number;
}
