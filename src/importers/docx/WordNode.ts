/** What we use of mammoth's document tree (1.13.0, lib/documents.js); its own types leave it open. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly checked?: boolean;
  readonly breakType?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly altText?: string | null;
}
