import type { Market } from "@lapak-lebak/domain/market";
import type { Picture as PictureData } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { Picture } from "@/ui/picture";
import { GalleryThumbnails } from "./gallery-thumbnails";

interface GalleryProps {
  market: Market;
  title: string;
  pictures: readonly PictureData[];
}

const viewId = (index: number) => `view-${String(index + 1)}`;

/** The pictures of a listing: pushed sideways by finger, chosen by thumbnail. The scrolling is the browser's own. */
export function Gallery({ market, title, pictures }: GalleryProps) {
  const t = translate(market.language, "catalog");
  if (pictures.length === 0) return <div className="aspect-square rounded-lg bg-paper-deep" />;
  return (
    <section aria-label={t("product.pictures", { title })}>
      <ul
        // A scroller must be reachable by keyboard (WCAG 2.1.1).
        tabIndex={0} // eslint-disable-line jsx-a11y/no-noninteractive-tabindex -- see above
        className="no-scrollbar gallery"
      >
        {pictures.map((picture, index) => (
          <li key={picture.key} id={viewId(index)}>
            <Picture
              picture={picture}
              sizes="(width < 52rem) 100vw, 560px"
              size={index === 0 ? "large" : "small"}
              hero={index === 0}
            />
          </li>
        ))}
      </ul>
      {pictures.length > 1 ? (
        <GalleryThumbnails>
          {pictures.map((picture, index) => (
            <li key={picture.key}>
              <a href={`#${viewId(index)}`} aria-label={t("product.picture", { number: index + 1 })}>
                <Picture picture={picture} size="thumb" decorative />
              </a>
            </li>
          ))}
        </GalleryThumbnails>
      ) : null}
    </section>
  );
}
