import { useEffect, useRef } from 'preact/hooks';
import type { Sight } from '../vision/worker-protocol.ts';

/** No larger than it is shown, in pixels. */
const SHOWN_SIDE = 960;

interface MarkedPhotoProps {
  picture: Blob;
  sight: Sight;
  /** Its lines of text that are marked. */
  lines: Sight['text'];
  /** What it is, for those who do not see it. */
  label: string;
}

/** The photo with a frame and a number on each hand that shows a sign, and a frame on some lines of text. */
export function MarkedPhoto({ picture, sight, lines, label }: MarkedPhotoProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = Math.min(1, SHOWN_SIDE / Math.max(sight.width, sight.height));
  const width = Math.round(sight.width * scale);
  const height = Math.round(sight.height * scale);
  useEffect(() => {
    let isCurrent = true;
    // A canvas, since our pages, and many sites, may show no `blob:` addresses.
    createImageBitmap(picture).then((bitmap) => {
      const context = isCurrent ? canvas.current?.getContext('2d') : null;
      context?.drawImage(bitmap, 0, 0, width, height);
      bitmap.close();
    }, ignore);
    return () => {
      isCurrent = false;
    };
  }, [picture, width, height]);
  return (
    <div class="jn-photo" role="img" aria-label={label}>
      <canvas ref={canvas} width={width} height={height} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {lines.map(({ box, turn }) => {
          const [x, y] = [box.left * width, box.top * height];
          const frame = { x, y, width: box.width * width, height: box.height * height };
          const middle = `${x + frame.width / 2} ${y + frame.height / 2}`;
          return (
            <g
              key={`${box.left}/${box.top}`}
              transform={`rotate(${(turn * 180) / Math.PI} ${middle})`}
            >
              <rect {...frame} class="jn-photo-line-edge" />
              <rect {...frame} class="jn-photo-line" />
            </g>
          );
        })}
        {sight.signs.map(({ box }, index) => {
          const [x, y] = [box.left * width, box.top * height];
          const frame = { x, y, width: box.width * width, height: box.height * height };
          return (
            <g key={`${box.left}/${box.top}`}>
              <rect {...frame} class="jn-photo-edge" />
              <rect {...frame} class="jn-photo-frame" />
              <text x={x + 4} y={Math.max(y - 6, 18)}>
                {index + 1}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** The worker could decode it; if the page cannot, the words still stand. */
const ignore = () => {};
