import type { Target } from '../../judge/types.ts';
import { climbTo, firstOf, firstSeen } from '../shared/query.ts';
import { readText } from '../shared/read-text.ts';
import { tidyTarget } from '../shared/target.ts';
import { handleIn } from './handles.ts';
import * as selectors from './selectors.ts';

/** Which channel a subscribe or join button is about: the nearest that is named around it. */
export function channelOf(button: Element): Target | null {
  const around = climbTo(button, (at) => at.matches(selectors.owner.join(',')));
  if (around) return readChannel(around);
  const near = climbTo(button, (at) => firstOf(at, selectors.owner) !== null);
  return ownerOf(near ?? button.ownerDocument);
}

/** The first channel that is seen below. */
export function ownerOf(root: ParentNode): Target | null {
  const owner = firstSeen(root, selectors.owner);
  return owner && readChannel(owner);
}

function readChannel(owner: Element): Target {
  const name = firstOf(owner, selectors.channelName);
  const link = name?.closest('a') ?? owner.querySelector('a[href*="/@"]');
  const about = firstOf(owner, selectors.channelAbout);
  const path = owner.ownerDocument.location.pathname;
  return tidyTarget({
    author: name ? readText(name) : '',
    handle: handleIn(link?.getAttribute('href') ?? '') || handleIn(path),
    text: about ? readText(about) : '',
    url: '',
  });
}
