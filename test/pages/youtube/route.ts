/** Goes to an address of the site without loading, keeping the page's options, as the site does. */
export function navigate(address: string): void {
  const options = new URLSearchParams(location.search);
  options.delete('v');
  const url = new URL(address, location.origin);
  for (const [name, value] of options) url.searchParams.set(name, value);
  history.pushState(null, '', url);
  document.dispatchEvent(new Event('yt-navigate-finish'));
}
