"use client";

/**
 * Which of a picture's widths are offered: `large` up to the width of a window, `small` up to half a phone, `thumb` up to
 * 160 px. The fewer, the lighter the page.
 */
const WIDTHS = { large: [320, 640, 1080], small: [320, 640], thumb: [320] } as const;

export type PictureSize = keyof typeof WIDTHS;

interface PictureElementProps {
  /** The picture's key. */
  source: string;
  size: PictureSize;
  sizes?: string;
  width: number;
  height: number;
  alt: string;
  blur?: string;
  hero?: boolean;
  className?: string;
}

/**
 * The elements of a picture. They work without any script, and the few browsers that cannot read AVIF get one WebP. It is
 * a client component for the page's weight alone: a page says what it drew twice, once as HTML and once for React, and
 * for a client component the second time is its properties instead of its elements.
 */
export function PictureElement({
  source,
  size,
  sizes,
  width,
  height,
  alt,
  blur,
  hero,
  className,
}: PictureElementProps) {
  const address = (width: number, extension: string) => `/pictures/${source}-${String(width)}.${extension}`;
  const [smallest, ...wider] = WIDTHS[size];
  const offered =
    wider.length === 0
      ? address(smallest, "avif")
      : WIDTHS[size].map((w) => `${address(w, "avif")} ${String(w)}w`).join();
  return (
    <picture>
      <source type="image/avif" srcSet={offered} sizes={sizes} />
      <img
        src={address(wider[0] ?? smallest, "webp")}
        width={width}
        height={height}
        alt={alt}
        loading={hero ? undefined : "lazy"}
        fetchPriority={hero ? "high" : undefined}
        className={className}
        style={blur === undefined ? undefined : { background: `url(${blur}) center/cover` }}
      />
    </picture>
  );
}
