/** A colour as `#rrggbb`. */
export type Colour = string;

/** What deep shade and full light turn to in this shop's light: never black, never white. */
export const SHADE: Colour = "#2a160d";
export const GLOW: Colour = "#fff7e6";

const HEX = /^#[0-9a-f]{6}$/i;

/** Whether the text is a colour in the form `#rrggbb`. */
export function isColour(text: string): boolean {
  return HEX.test(text);
}

function channels(colour: Colour): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function fromChannels(parts: readonly number[]): Colour {
  return `#${parts
    .map((part) =>
      Math.max(0, Math.min(255, Math.round(part)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** The colour between two others; 0 gives the first, 1 the second. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const from = channels(first);
  const to = channels(second);
  return fromChannels(from.map((part, index) => part + ((to[index] ?? part) - part) * share));
}

/** Darker by a share from 0 to 1, towards a warm brown shade. */
export function darken(colour: Colour, share: number): Colour {
  return mix(colour, SHADE, share);
}

/** Lighter by a share from 0 to 1, towards a warm white. */
export function lighten(colour: Colour, share: number): Colour {
  return mix(colour, GLOW, share);
}

/** Lit when positive, shaded when negative; -1 to 1. */
export function lit(colour: Colour, amount: number): Colour {
  return amount >= 0 ? lighten(colour, Math.min(1, amount)) : darken(colour, Math.min(1, -amount));
}

/** How light a colour looks, 0 (black) to 1 (white), by the weights of sRGB's luma. */
export function lightness(colour: Colour): number {
  const [red, green, blue] = channels(colour);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** The colour, or so much of a darker one as can be read in print on pale paper. */
export function printable(colour: Colour): Colour {
  const tooLight = lightness(colour) - 0.36;
  return tooLight <= 0 ? colour : mix(colour, "#5a2c14", Math.min(0.85, tooLight * 1.7));
}

/** Hue in degrees, saturation and lightness from 0 to 1. */
export function hsl(hue: number, saturation: number, lightness: number): Colour {
  const turn = ((hue % 360) + 360) % 360;
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): number => {
    const place = (offset + turn / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return fromChannels([part(0), part(8), part(4)]);
}
