export interface Account {
  author: string;
  handle: string;
}

/** Who is signed in on every practice page. */
export const me: Account = { author: 'Rini Astuti', handle: 'rini_astuti' };

export interface Post extends Account {
  id: string;
  text: string;
  /** Words shown where the site shows the age of the post. */
  age: string;
  /** When it was written, ISO date-time. */
  at?: string;
  likes: number;
  /** What the picture shows; posts without one have no picture. */
  photo?: string;
  quotes?: Account & { text: string };
}

/** A group, community or fan club that can be joined. */
export interface Group {
  id: string;
  name: string;
  about: string;
}
