declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeywordsFromArray(keywords: string[]): void;
    extractKeywords(text: string): string[];
  }
}
