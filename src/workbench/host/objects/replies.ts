import type { Host } from "../Host";
import { does, type HostClass, reads } from "../HostClass";
import type { RemarkState } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type Ref, ref, type Targets } from "../Ref";
import { asNumber } from "./access";
import { commentOf, newRemark, remarkMembers, tellOfReply } from "./comments";
import { rangeRef } from "./usedRange";

type Many = Targets["CommentReplyCollection"];
type Self = Targets["CommentReply"];

function add(host: Host, self: Many, [content, type]: readonly unknown[]): Ref<"CommentReply"> {
  const reply = newRemark(host, content, type);
  commentOf(host, self).replies.push(reply);
  tellOfReply(host, self, "ReplyAdded");
  return ref("CommentReply", { id: self.id, reply: reply.id });
}

const find = (host: Host, self: Many, key: unknown) =>
  commentOf(host, self).replies.some(({ id }) => id === key)
    ? ref("CommentReply", { id: self.id, reply: String(key) })
    : undefined;

/** Answers to a comment, the first one first. */
export const repliesClass: HostClass<Many> = {
  members: {
    Add: does("1.10", (self, args, host) => add(host, self, args)),
    GetCount: does("1.10", (self, _, host) => commentOf(host, self).replies.length),
    GetItemAt: does("1.10", (self, [index], host) => {
      const reply = commentOf(host, self).replies[asNumber(index, "index", 0)];
      return reply === undefined
        ? refuse("ItemNotFound", `There is no reply ${String(index)}.`)
        : ref("CommentReply", { id: self.id, reply: reply.id });
    }),
    GetItemOrNullObject: does("1.14", (self, [id], host) => find(host, self, id) ?? nullRef),
  },
  items: (self, host) => commentOf(host, self).replies.map(({ id }) => ref("CommentReply", { id: self.id, reply: id })),
  item: (self, id, host) => find(host, self, id),
};

function replyOf(host: Host, { id, reply }: Self): RemarkState {
  const known = commentOf(host, { id }).replies.find((one) => one.id === reply);
  return known ?? refuse("ItemNotFound", "The reply is gone.");
}

export const replyClass: HostClass<Self> = {
  members: {
    ...remarkMembers<Self>(replyOf, (host, self) => tellOfReply(host, self, "ReplyEdited")),
    Resolved: reads("1.11", ({ id }, host) => commentOf(host, { id }).resolved),
    GetParentComment: does("1.10", ({ id }) => ref("Comment", { id })),
    GetLocation: does("1.10", ({ id }, _, host) => {
      const { sheet, row, column } = commentOf(host, { id });
      return rangeRef(sheet, { row, column, rows: 1, columns: 1 });
    }),
    Delete: does("1.10", (self, _, host) => {
      const { replies } = commentOf(host, self);
      replies.splice(replies.indexOf(replyOf(host, self)), 1);
      tellOfReply(host, self, "ReplyDeleted");
    }),
  },
  identify: ({ reply }) => ({ _Id: reply, Id: reply }),
};
