import type { Target } from '../../judge/types.ts';
import { climbTo, firstOf } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import * as boxes from './composer-selectors.ts';

/**
 * The story behind a box or button of Web A. The names of its parts are rewritten on each build: all
 * that is said around the box (who, when, the words under the picture) counts.
 */
export function storyAround(element: Element): Target | null {
  const composer = element.closest(boxes.composerRoot.join(','));
  const slide = composer && climbTo(composer, (at) => at !== composer && says(at, composer) !== '');
  return slide && { text: says(slide, composer) };
}

/** A story can be liked once. */
export function isLikedStory(button: Element): boolean {
  return firstOf(button, ['.story-reaction-heart', '.ReactionAnimatedEmoji']) !== null;
}

function says(root: Element, without: Element): string {
  return readText(root, (part) => part === without || part.matches('button'));
}
