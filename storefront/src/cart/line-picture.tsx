import { Picture } from "@/ui/picture";

/** The small square picture beside a line of a cart or an order; the title next to it says what it shows. */
export function LinePicture({
  pictureKey,
  className = "size-20",
}: {
  pictureKey: string | null;
  className?: string;
}) {
  const shape = `${className} shrink-0 rounded-sm`;
  if (pictureKey === null) return <span aria-hidden="true" className={`${shape} bg-paper-deep`} />;
  return (
    <Picture
      picture={{ key: pictureKey, width: 1080, height: 1080, alt: "" }}
      sizes="96px"
      decorative
      className={shape}
    />
  );
}
