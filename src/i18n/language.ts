export const LANGUAGES = ['id', 'en'] as const;
/** Languages of the product; Indonesian is the source and the default. */
export type Language = (typeof LANGUAGES)[number];
