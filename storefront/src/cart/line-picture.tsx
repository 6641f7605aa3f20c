import { Picture } from "@/ui/picture";

interface LinePictureProps {
  pictureKey: string | null;
  /** Its size, such as `size-20`. */
  className?: string;
}

/** The small square picture beside a line of a cart or an order; the title next to it says what it shows. */
export function LinePicture({ pictureKey, className = "size-20" }: LinePictureProps) {
  return (
    <span className={`block shrink-0 overflow-hidden rounded-sm bg-paper-deep ${className}`}>
      {pictureKey === null ? null : (
        <Picture
          picture={{ key: pictureKey, width: 1080, height: 1080, alt: "" }}
          size="thumb"
          decorative
          className="size-full object-cover"
        />
      )}
    </span>
  );
}
