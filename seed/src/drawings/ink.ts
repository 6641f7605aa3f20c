import type { Colour } from "./colour.js";
import { num } from "./geometry.js";
import { seededRandom, type Random } from "./random.js";

/** One stop of a gradient: offset 0 to 1, colour, and opacity where it is not full. */
export type Stop = readonly [number, Colour, number?];

/** Width and height of every square sheet, in units and in the largest rendition's pixels. */
export const SHEET = 1080;

/** What one drawing draws with: its numbers, and the gradients, clips and blurs that it shares. */
export class Ink {
  readonly random: Random;
  readonly #definitions = new Map<string, string>();

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  /** Keeps a definition once and returns the reference to it, `url(#...)`. */
  define(markup: (id: string) => string): string {
    const key = markup("@");
    const known = this.#definitions.get(key);
    if (known !== undefined) return `url(#${known})`;
    const id = `d${this.#definitions.size}`;
    this.#definitions.set(key, id);
    return `url(#${id})`;
  }

  /** A linear gradient over the painted shape's own box, or over the sheet when `onSheet`. */
  linear(
    stops: readonly Stop[],
    line: readonly [number, number, number, number] = [0, 0, 1, 1],
    onSheet = false,
  ): string {
    const [x1, y1, x2, y2] = line;
    const units = onSheet ? ' gradientUnits="userSpaceOnUse"' : "";
    return this.define(
      (id) =>
        `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${units}>${stopMarkup(stops)}</linearGradient>`,
    );
  }

  /** A radial gradient over the painted shape's own box, or over the sheet when `onSheet`. */
  radial(
    stops: readonly Stop[],
    [cx, cy, r]: readonly [number, number, number] = [0.5, 0.5, 0.5],
    onSheet = false,
  ): string {
    const units = onSheet ? ' gradientUnits="userSpaceOnUse"' : "";
    return this.define(
      (id) =>
        `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}"${units}>${stopMarkup(stops)}</radialGradient>`,
    );
  }

  /** A soft blur; costly, so a drawing groups what it blurs. */
  blur(deviation: number): string {
    return this.define(
      (id) =>
        `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`,
    );
  }

  /** A clip to the given path. */
  clip(path: string): string {
    return this.define((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`);
  }

  /** The finished drawing as a text of SVG. */
  sheet(body: string, width = SHEET, height = SHEET): string {
    const definitions = [...this.#definitions]
      .map(([markup, id]) => markup.replace('id="@"', `id="${id}"`))
      .join("");
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${definitions}</defs>${body}</svg>`;
  }
}

function stopMarkup(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? "" : ` stop-opacity="${opacity}"`}/>`,
    )
    .join("");
}

/** A filled path; `extra` holds further attributes. */
export function fill(path: string, paint: string, opacity = 1, extra = ""): string {
  return `<path d="${path}" fill="${paint}"${opacity < 1 ? ` fill-opacity="${Math.round(opacity * 1000) / 1000}"` : ""}${extra}/>`;
}

/** A stroked path with round ends. */
export function stroke(path: string, paint: string, width: number, opacity = 1, extra = ""): string {
  return `<path d="${path}" fill="none" stroke="${paint}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${Math.round(opacity * 100) / 100}"` : ""}${extra}/>`;
}

/** A group moved, turned (degrees, about the point it is moved to) and scaled. */
export function placed(body: string, x: number, y: number, turn = 0, scale = 1): string {
  const turned = turn === 0 ? "" : ` rotate(${num(turn)})`;
  const scaled = scale === 1 ? "" : ` scale(${Math.round(scale * 1000) / 1000})`;
  return `<g transform="translate(${num(x)} ${num(y)})${turned}${scaled}">${body}</g>`;
}

/** A group seen only within the clip. */
export function clipped(body: string, clip: string): string {
  return `<g clip-path="${clip}">${body}</g>`;
}
