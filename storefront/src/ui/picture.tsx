/**
 * Which of a picture's widths are offered: `large` up to the width of a window, `small` up to half a phone, `thumb` up to
 * 160 px. The fewer, the lighter the page.
 */
const WIDTHS = { large: [320, 640, 1080], small: [320, 640], thumb: [320] } as const;

/** A picture as the backend describes it; its files are `/pictures/<key>-<width>.<avif|webp>`. */
export interface PictureSource {
  key: string;
  width: number;
  height: number;
  /** A tiny picture as a data address, shown until the real one has come. */
  blur?: string;
  alt: string;
}

interface PictureProps {
  picture: PictureSource;
  /** `small` unless told. A large picture is blurred until it has come. */
  size?: keyof typeof WIDTHS;
  /** The `sizes` of the image: how wide it is drawn at which width of the window. A thumb needs none. */
  sizes?: string;
  /** The largest picture of the first screen: fetched at once and first. */
  hero?: boolean;
  /** Said by a text next to it already. */
  decorative?: boolean;
  className?: string;
}

/**
 * A picture in the best format and size for the reader's screen, without any script. The few browsers that cannot read
 * AVIF get one WebP: a second list of widths would cost every page more than it saves those readers.
 */
export function Picture({ picture, size = "small", sizes, hero, decorative, className = "" }: PictureProps) {
  const address = (width: number, extension: "avif" | "webp") =>
    `/pictures/${picture.key}-${String(width)}.${extension}`;
  const widths = WIDTHS[size];
  return (
    <picture>
      <source
        type="image/avif"
        srcSet={
          widths.length === 1
            ? address(widths[0], "avif")
            : widths.map((width) => `${address(width, "avif")} ${String(width)}w`).join()
        }
        sizes={sizes}
      />
      <img
        src={address(size === "thumb" ? 320 : 640, "webp")}
        width={picture.width}
        height={picture.height}
        alt={decorative ? "" : picture.alt}
        loading={hero ? undefined : "lazy"}
        fetchPriority={hero ? "high" : undefined}
        className={className}
        style={
          size === "large" && picture.blur ? { background: `url(${picture.blur}) center/cover` } : undefined
        }
      />
    </picture>
  );
}
