import { chartShape } from "./chart-shape";

const WIDTH = 320;
const HEIGHT = 96;
const MARGIN = 5;

interface DayChartProps {
  title: string;
  look: "line" | "bars";
  /** What the chart says, in a sentence: it stands above the chart, for everybody. */
  summary: string;
  /** One value a day, the oldest first. */
  values: readonly number[];
  /** The days at the two ends. */
  from: string;
  until: string;
  /** How the highest value reads on the axis. */
  write: (value: number) => string;
}

/** A small chart of daily values, drawn on the server. The numbers themselves stand in a table below the charts. */
export function DayChart({ title, look, summary, values, from, until, write }: DayChartProps) {
  const { line, area, bars, last, top } = chartShape(values, {
    width: WIDTH,
    height: HEIGHT,
    margin: MARGIN,
  });
  return (
    <figure className="grid gap-2 rounded-md border border-line bg-card p-4">
      <figcaption>
        <b className="block text-base text-sugar-deep">{title}</b>
        <span className="text-sm text-ink-soft">{summary}</span>
      </figcaption>
      <div className="relative mt-4">
        <svg
          viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className="h-24 w-full overflow-visible"
        >
          <path
            d={`${top === null ? "" : `M0,${String(MARGIN)}H${String(WIDTH)}`}M0,${String(HEIGHT - MARGIN)}H${String(WIDTH)}`}
            vectorEffect="non-scaling-stroke"
            className="fill-none stroke-line"
          />
          {look === "bars" ? (
            <path d={bars} className="fill-leaf" />
          ) : (
            <>
              <path d={area} className="fill-leaf-tint" />
              <path
                d={line}
                vectorEffect="non-scaling-stroke"
                strokeWidth="2.5"
                strokeLinejoin="round"
                className="fill-none stroke-leaf"
              />
              {last === null ? null : (
                // A point of no length with a round end: it stays round however wide the chart is drawn.
                <path
                  d={`M${String(last.x)},${String(last.y)}h0`}
                  vectorEffect="non-scaling-stroke"
                  strokeWidth="9"
                  strokeLinecap="round"
                  className="stroke-leaf-deep"
                />
              )}
            </>
          )}
        </svg>
        {top === null ? null : (
          <span aria-hidden="true" className="absolute -top-6 right-0 text-xs text-ink-soft tabular-nums">
            {write(top)}
          </span>
        )}
      </div>
      <p aria-hidden="true" className="flex justify-between text-xs text-ink-soft">
        <span>{from}</span>
        <span>{until}</span>
      </p>
    </figure>
  );
}
