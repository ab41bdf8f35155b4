/** Names of the sites as they write them; an id from a newer version's file stands for itself. */
const names: Record<string, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };

export const platformName = (id: string): string => names[id] ?? id;
