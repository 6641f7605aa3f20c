export * from "./catalogue-types.js";
export { CATALOGUE } from "./catalogue.js";
export { certificateRecord, seedingDate } from "./certificate-record.js";
export { pictureKeysOf, picturePathsOf } from "./drawings/picture-keys.js";
export {
  renderPictures,
  type PictureEntry,
  type PictureIndex,
  type RenderOptions,
} from "./drawings/render-pictures.js";
