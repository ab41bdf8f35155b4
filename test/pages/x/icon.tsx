const paths = {
  reply: 'M4 5h16v10H9l-5 4z',
  repost: 'M6 8h10l-3-3m5 11H8l3 3',
  like: 'M12 20 4.5 12.5a4.6 4.6 0 0 1 7.5-5.3 4.6 4.6 0 0 1 7.5 5.3z',
} as const;

/** A line icon; the press often lands on the path inside, as on the real site. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" width="20" height="20">
      <g>
        <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </g>
    </svg>
  );
}
