import { onPress } from '../shared/options.ts';

const shapes = {
  heart: 'M12 20 4.5 12.5a4.6 4.6 0 0 1 7.5-5.3 4.6 4.6 0 0 1 7.5 5.3z',
  bubble: 'M4 5h16v11H10l-5 4z',
  arrows: 'M6 8h10l-3-3m5 11H8l3 3',
  plane: 'M3 5h18l-8 15-2-8z',
  flag: 'M6 3h12v18l-6-5-6 5z',
  dots: 'M5 12h.1M12 12h.1M19 12h.1',
} as const;

interface Props {
  shape: keyof typeof shapes;
  label: string;
  act(): void;
  size?: number;
  on?: boolean;
}

/** A nameless `div` button; only the icon inside carries the label. */
export function IconButton({ shape, label, act, size = 24, on = false }: Props) {
  return (
    <div
      className="xk7a q2"
      role="button"
      tabIndex={0}
      onKeyDown={(event) => event.key === 'Enter' && act()}
      {...onPress(act)}
    >
      <div className="xk7b">
        <span>
          <svg
            aria-label={label}
            role="img"
            height={size}
            width={size}
            viewBox="0 0 24 24"
            fill={on ? '#ff3040' : 'none'}
            stroke={on ? '#ff3040' : 'currentColor'}
          >
            <title>{label}</title>
            <path d={shapes[shape]} strokeWidth="2" strokeLinecap="round" />
          </svg>
        </span>
      </div>
    </div>
  );
}
