import { PictureElement, type PictureSize } from "./picture-element";

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
  size?: PictureSize;
  /** The `sizes` of the image: how wide it is drawn at which width of the window. A thumb needs none. */
  sizes?: string;
  /** The largest picture of the first screen: fetched at once and first. */
  hero?: boolean;
  /** Said by a text next to it already. */
  decorative?: boolean;
  className?: string;
}

/** A picture in the best format and size for the reader's screen. */
export function Picture({ picture, size = "small", decorative = false, ...rest }: PictureProps) {
  const { key, width, height, alt, blur } = picture;
  return (
    <PictureElement
      source={key}
      size={size}
      width={width}
      height={height}
      alt={decorative ? "" : alt}
      {...(size === "large" && blur !== undefined ? { blur } : {})}
      {...rest}
    />
  );
}
