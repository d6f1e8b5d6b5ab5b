import { subscription, tell } from "../events";
import type { Host } from "../Host";
import { does, type HostClass, holds, type Member, reads } from "../HostClass";
import { type CommentState, nextId, type RemarkState } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type Ref, ref, type Targets } from "../Ref";
import { asBoolean, asFields, asNumber, asText, rangeOf } from "./access";
import { assertUnprotected } from "./protect";
import { rangeRef } from "./usedRange";

type Self = Targets["Comment"];
type Many = Targets["CommentCollection"];

/** Numbers of the client's events about comments (office.js 1.1.110). */
const numbers = { Added: 250, Deleted: 251, Changed: 252 } as const;

function tellOf(host: Host, kind: keyof typeof numbers, comment: CommentState, more: object = {}): void {
  const details = [{ commentId: comment.id, replyIds: comment.replies.map(({ id }) => id) }];
  const args = { commentDetails: details, source: "Local", worksheetId: comment.sheet, ...more };
  for (const target of ["Workbook", comment.sheet])
    tell(host, `comments:${target}.${kind}`, { type: numbers[kind], target, args });
}

function commentsOf({ state }: Host, { sheet }: Many): readonly CommentState[] {
  return state.comments.filter((comment) => sheet === undefined || comment.sheet === sheet);
}

/** The comment; one deleted meanwhile is ItemNotFound. */
export function commentOf({ state }: Host, { id }: Self): CommentState {
  return state.comments.find((comment) => comment.id === id) ?? refuse("ItemNotFound", "The comment is gone.");
}

/** Plain text, or a text with mentions of people. */
export function newRemark({ state }: Host, content: unknown, type: unknown): RemarkState {
  const isRich = type === "Mention";
  const fields = isRich ? asFields(content, "content") : {};
  return {
    id: `comment-${nextId(state)}`,
    richContent: isRich ? asText(fields.richContent, "richContent") : asText(content, "content"),
    mentions: Array.isArray(fields.mentions) ? fields.mentions : [],
    created: new Date().toISOString(),
  };
}

function add(host: Host, self: Many, [address, content, type]: readonly unknown[]): Ref<"Comment"> {
  const { sheet, area } = rangeOf(host, self.sheet ?? host.book.activeSheet(), address);
  assertUnprotected(host, sheet);
  const isTaken = host.state.comments.some(
    (one) => one.sheet === sheet && one.row === area.row && one.column === area.column,
  );
  if (area.rows * area.columns > 1) return refuse("InvalidArgument", "A comment belongs to one cell.");
  if (isTaken) return refuse("InvalidOperation", "The cell has a comment already.");
  const { row, column } = area;
  const comment = { ...newRemark(host, content, type), sheet, row, column, resolved: false, replies: [] };
  host.state.comments.push(comment);
  tellOf(host, "Added", comment);
  return ref("Comment", { id: comment.id });
}

function atCell(host: Host, self: Many, address: unknown): Ref<"Comment"> {
  const { sheet, area } = rangeOf(host, self.sheet ?? host.book.activeSheet(), address);
  const found = host.state.comments.find(
    (one) => one.sheet === sheet && one.row === area.row && one.column === area.column,
  );
  return found === undefined ? refuse("ItemNotFound", "The cell has no comment.") : ref("Comment", { id: found.id });
}

const find = (host: Host, self: Many, id: unknown) =>
  commentsOf(host, self).some((comment) => comment.id === id) ? ref("Comment", { id: String(id) }) : undefined;

/** Threaded comments of a sheet, or of all sheets. */
export const commentsClass: HostClass<Many> = {
  members: {
    Add: does("1.10", (self, args, host) => add(host, self, args)),
    GetCount: does("1.10", (self, _, host) => commentsOf(host, self).length),
    GetItemAt: does("1.10", (self, [index], host) => {
      const comment = commentsOf(host, self)[asNumber(index, "index", 0)];
      return comment === undefined
        ? refuse("ItemNotFound", `There is no comment ${String(index)}.`)
        : ref("Comment", { id: comment.id });
    }),
    GetItemByCell: does("1.10", (self, [address], host) => atCell(host, self, address)),
    GetItemByReplyId: does("1.10", (self, [id], host) => {
      const comment = commentsOf(host, self).find(({ replies }) => replies.some((reply) => reply.id === id));
      return comment === undefined
        ? refuse("ItemNotFound", "There is no such reply.")
        : ref("Comment", { id: comment.id });
    }),
    GetItemOrNullObject: does("1.14", (self, [id], host) => find(host, self, id) ?? nullRef),
    ...subscription<Many>("1.12", "Added", ({ sheet = "Workbook" }) => `comments:${sheet}`),
    ...subscription<Many>("1.12", "Changed", ({ sheet = "Workbook" }) => `comments:${sheet}`),
    ...subscription<Many>("1.12", "Deleted", ({ sheet = "Workbook" }) => `comments:${sheet}`),
  },
  items: (self, host) => commentsOf(host, self).map(({ id }) => ref("Comment", { id })),
  item: (self, id, host) => find(host, self, id),
};

/** What a comment and a reply share; `edit` is called when the text changes. */
export function remarkMembers<S>(
  of: (host: Host, self: S) => RemarkState,
  edited: (host: Host, self: S) => void,
): Readonly<Record<string, Member<S>>> {
  const write = (host: Host, self: S, text: string, mentions: readonly unknown[]) => {
    Object.assign(of(host, self), { richContent: text, mentions });
    edited(host, self);
  };
  return {
    Id: reads("1.10", (self, host) => of(host, self).id),
    Content: holds(
      "1.10",
      (self, host) => of(host, self).richContent.replace(/<at id="[^"]*">(.*?)<\/at>/g, "$1"),
      (self, value, host) => write(host, self, asText(value, "content"), []),
    ),
    RichContent: reads("1.11", (self, host) => of(host, self).richContent),
    Mentions: reads("1.11", (self, host) => of(host, self).mentions),
    ContentType: reads("1.12", (self, host) => (of(host, self).mentions.length > 0 ? "Mention" : "Plain")),
    // Nobody is signed in to the embedded workbook.
    AuthorName: reads("1.10", () => ""),
    AuthorEmail: reads("1.10", () => ""),
    CreationDate: reads("1.10", (self, host) => of(host, self).created),
    UpdateMentions: does("1.11", (self, [content], host) => {
      const { richContent, mentions } = newRemark(host, content, "Mention");
      write(host, self, richContent, mentions);
    }),
  };
}

export const commentClass: HostClass<Self> = {
  members: {
    ...remarkMembers<Self>(commentOf, (host, self) =>
      tellOf(host, "Changed", commentOf(host, self), { changeType: "CommentEdited" }),
    ),
    Resolved: holds(
      "1.11",
      (self, host) => commentOf(host, self).resolved,
      (self, value, host) => {
        const comment = commentOf(host, self);
        comment.resolved = asBoolean(value, "resolved");
        tellOf(host, "Changed", comment, { changeType: comment.resolved ? "CommentResolved" : "CommentReopened" });
      },
    ),
    Replies: reads("1.10", (self) => ref("CommentReplyCollection", self)),
    GetLocation: does("1.10", (self, _, host) => {
      const { sheet, row, column } = commentOf(host, self);
      return rangeRef(sheet, { row, column, rows: 1, columns: 1 });
    }),
    Delete: does("1.10", (self, _, host) => {
      const comment = commentOf(host, self);
      assertUnprotected(host, comment.sheet);
      host.state.comments.splice(host.state.comments.indexOf(comment), 1);
      tellOf(host, "Deleted", comment);
    }),
  },
  identify: ({ id }) => ({ _Id: id, Id: id }),
};

/** Tells that a reply was added, edited or deleted. */
export function tellOfReply(host: Host, self: Self, changeType: "ReplyAdded" | "ReplyEdited" | "ReplyDeleted"): void {
  tellOf(host, "Changed", commentOf(host, self), { changeType });
}
