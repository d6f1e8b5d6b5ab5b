import { chmod, chown, link, lstat, open, readdir, readlink, realpath, rename, rm, stat } from "node:fs/promises";

/** The calls of the file system that writing needs; a test puts a disk without hard links in the place of one. */
export const fileSystem = { chmod, chown, link, lstat, open, readdir, readlink, realpath, rename, rm, stat };

export type FileSystem = typeof fileSystem;
