interface PictureProps {
  /** Name of its renditions, without size and format. */
  pictureKey: string;
  /** Pixels of the rendition's width. */
  size: 320 | 640 | 1080;
  alt: string;
  className?: string;
}

/** A picture of goods or of a business, as the shop keeps it. */
export function Picture({ pictureKey, size, alt, className }: PictureProps) {
  return <img src={`/pictures/${pictureKey}-${size}.webp`} alt={alt} loading="lazy" className={className} />;
}
