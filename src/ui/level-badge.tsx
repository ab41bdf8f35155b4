import { levelShapes, type Mark } from './level-shape.ts';

/** The level by shape, word and colour, in that order of importance. */
export function LevelBadge({ mark, label }: { mark: Mark; label: string }) {
  return (
    <span class={`jn-badge jn-badge-${mark}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={levelShapes[mark]} />
      </svg>
      {label}
    </span>
  );
}
