import { logoShape } from './logo-shape.ts';

/** Decorative: the name always stands beside it. */
export function Logo({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <path d={logoShape.shield} fill={logoShape.shieldFill} />
      <path d={logoShape.sprig} fill={logoShape.sprigFill} />
    </svg>
  );
}
