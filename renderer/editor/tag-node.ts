import { $applyNodeReplacement, TextNode, type EditorConfig, type NodeKey, type SerializedTextNode } from 'lexical';
import { describeChip } from '#renderer/ui/tag-chip.ts';

/**
 * A tag in the text: one character that the caret steps over and a key deletes as a whole. It is text, so that everything
 * that counts places in the text counts it as one.
 */
export class TagNode extends TextNode {
  static override getType(): string {
    return 'tag';
  }

  static override clone(node: TagNode): TagNode {
    return new TagNode(node.__text, node.__key);
  }

  static override importJSON({ text }: SerializedTextNode): TagNode {
    return $createTagNode(text);
  }

  constructor(mark: string, key?: NodeKey) {
    super(mark, key);
    this.__mode = 1;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config);
    const mark = this.getTextContent();
    const language = document.documentElement.lang.startsWith('nl') ? 'nl' : 'en';
    const { className, label, name } = describeChip(mark, language, readAbout(config, mark));
    dom.className = className;
    dom.dataset['label'] = label;
    dom.style.letterSpacing = `${label.length}ch`;
    dom.setAttribute('role', 'img');
    dom.setAttribute('aria-label', name);
    dom.title = name;
    return dom;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

/** What the tags of the segment are about comes with the theme: the one thing that a node is drawn with. */
function readAbout({ theme }: EditorConfig, mark: string): string {
  const about: unknown = (theme as { readonly tags?: ReadonlyMap<string, string> }).tags?.get(mark);
  return typeof about === 'string' ? about : '';
}

export function $createTagNode(mark: string): TagNode {
  return $applyNodeReplacement(new TagNode(mark));
}

export function $isTagNode(node: unknown): node is TagNode {
  return node instanceof TagNode;
}
