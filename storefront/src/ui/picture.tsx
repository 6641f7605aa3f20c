const WIDTHS = [320, 640, 1080] as const;

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
  /** The `sizes` of the image: how wide it is drawn at which width of the window. */
  sizes: string;
  /** The largest picture of the first screen: fetched at once and first. */
  hero?: boolean;
  /** Shows the blurred picture meanwhile; costs half a kilobyte of the page, so for large pictures only. */
  blurred?: boolean;
  /** Said by a text next to it already. */
  decorative?: boolean;
  className?: string;
}

/** A picture in the best format and size for the reader's screen, without any script. */
export function Picture({ picture, sizes, hero, blurred, decorative, className = "" }: PictureProps) {
  const sources = (extension: "avif" | "webp") =>
    WIDTHS.map((width) => `/pictures/${picture.key}-${width}.${extension} ${width}w`).join(",");
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={sources("avif")} sizes={sizes} />
      <img
        src={`/pictures/${picture.key}-640.webp`}
        srcSet={sources("webp")}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={decorative ? "" : picture.alt}
        loading={hero ? "eager" : "lazy"}
        fetchPriority={hero ? "high" : undefined}
        decoding="async"
        className={`bg-paper-deep object-cover ${className}`}
        style={blurred && picture.blur ? { background: `url(${picture.blur}) center/cover` } : undefined}
      />
    </picture>
  );
}
