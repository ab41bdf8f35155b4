const BLOCKS = /^(ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|LI|OL|P|PRE|SECTION|UL)$/;
const UNREAD = /^(SCRIPT|STYLE|TEMPLATE|TITLE)$/;

/**
 * Text of a post as it is read: emoji pictures give their `alt`, blocks and `<br>` give line breaks.
 * @param isHidden elements to leave out with all they contain (decoys)
 */
export function readText(root: Element, isHidden: (element: Element) => boolean = () => false) {
  let text = '';
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (!isElement(node) || UNREAD.test(node.tagName) || isHidden(node)) return;
    if (node.tagName === 'IMG') text += node.getAttribute('alt') ?? '';
    if (node.tagName === 'BR') text += '\n';
    const isBlock = node !== root && BLOCKS.test(node.tagName);
    if (isBlock) breakLine();
    for (const child of node.childNodes) visit(child);
    if (isBlock) breakLine();
  };
  visit(root);
  return text.trim();
}

/** Not `instanceof`: what stands in the page around a frame is of another realm. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/**
 * Text of one editor, right now: `value` of a field, else `innerText`, which equals the editor's
 * state for Lexical, Draft.js, Quill and TipTap (measured 2026-11-22). An empty editor gives ''.
 */
export function textOfEditor(editor: HTMLElement): string {
  if (isField(editor)) return editor.value;
  // textContent would lose the line breaks.
  const text = editor.innerText ?? readText(editor);
  return text.replace(/\u00a0/g, ' ').replace(/^\n+|\n+$/g, '');
}

/** Text of all boxes of a composer, with an empty line between the posts of a thread. */
export function textOfEditors(editors: readonly HTMLElement[]): string {
  return editors.map(textOfEditor).join('\n\n').trim();
}

export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}
