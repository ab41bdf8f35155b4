/** The handle in a channel's address, without `@`; '' when there is none. */
export function handleIn(href: string): string {
  return decodeURIComponent(href.match(/\/@([^/?#]+)/)?.[1] ?? '');
}
