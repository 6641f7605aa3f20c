import type { Market } from "@lapak-lebak/domain/market";
import type { Picture as PictureData } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { Picture } from "@/ui/picture";
import { GalleryThumbnails } from "./gallery-thumbnails";
import { GalleryViews } from "./gallery-views";

interface GalleryProps {
  market: Market;
  title: string;
  pictures: readonly PictureData[];
}

const FIRST_VIEW = "(width < 52rem) 100vw, 560px";
/** What a phone does not show yet it takes from the thumbnail's file, which it has anyway; see GalleryViews. */
const LATER_VIEW = "(width < 52rem) 40vw, 560px";

const viewId = (index: number) => `view-${String(index + 1)}`;

/** The pictures of a listing: pushed sideways by finger, chosen by thumbnail. */
export function Gallery({ market, title, pictures }: GalleryProps) {
  const t = translate(market.language, "catalog");
  if (pictures.length === 0) return <div className="aspect-square rounded-lg bg-paper-deep" />;
  return (
    <section aria-label={t("product.pictures", { title })}>
      <GalleryViews>
        {pictures.map((picture, index) => (
          <li key={picture.key} id={viewId(index)}>
            <Picture
              picture={picture}
              sizes={index === 0 ? FIRST_VIEW : LATER_VIEW}
              size={index === 0 ? "large" : "small"}
              hero={index === 0}
            />
          </li>
        ))}
      </GalleryViews>
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
