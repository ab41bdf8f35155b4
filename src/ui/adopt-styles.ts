/** Gives a document or shadow root our style sheets, in order, after those it has. */
export function adoptStyles(root: Document | ShadowRoot, ...sources: string[]): void {
  const sheets = sources.map((source) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(source);
    return sheet;
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
