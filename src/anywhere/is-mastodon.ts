/**
 * Whether the page is one of a Mastodon server: the element that every server's page is drawn into
 * (mastodon 2025). It is carried into the page, so it must stand alone.
 */
export function isMastodon(): boolean {
  return document.querySelector('#mastodon') !== null;
}
