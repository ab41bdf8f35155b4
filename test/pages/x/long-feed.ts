import { posts } from '../shared/content.ts';
import type { Post } from '../shared/people.ts';

const query = new URLSearchParams(location.search);

/** `?feed=2000`: so many posts; the invented ones once otherwise. */
const length = Number(query.get('feed') ?? posts.length);
/** `?mutate=200`: changes so many nodes a second, as counters and lazy parts of a feed do. */
const mutationsPerSecond = Number(query.get('mutate') ?? 0);
const TURN = 50;

/** The posts of the timeline. Those after the first round have numbers of their own. */
export const feed: readonly Post[] = Array.from({ length }, (_, at) => {
  const post = posts[at % posts.length] as Post;
  return at < posts.length ? post : { ...post, id: `${post.id}${at}` };
});

/** Keeps changing texts, class names and nodes all over the feed, in turns of 50 ms. */
export function mutateFeed(): void {
  if (mutationsPerSecond === 0) return;
  const perTurn = Math.ceil((mutationsPerSecond * TURN) / 1000);
  let turn = 0;
  setInterval(() => {
    const tweets = document.querySelectorAll('[data-testid="tweet"]');
    for (let change = 0; change < perTurn; change++) {
      turn++;
      const tweet = tweets[(turn * 37) % tweets.length];
      if (tweet) changeIn(tweet, turn);
    }
  }, TURN);
}

function changeIn(tweet: Element, turn: number): void {
  if (turn % 3 === 0) tweet.classList.toggle('seen');
  else if (turn % 3 === 1) tweet.setAttribute('aria-posinset', String(turn));
  else {
    tweet.querySelector('.views')?.remove();
    const views = document.createElement('span');
    views.className = 'views';
    views.textContent = `${turn}`;
    tweet.append(views);
  }
}
