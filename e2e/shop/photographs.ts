import sharp from "sharp";

/** A file as a browser's file chooser gives it. */
export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

interface PhotographOptions {
  /** Pixels; a phone's photo unless told. */
  width?: number;
  height?: number;
  /** Writes where it was taken into the file, as phones do. */
  withPosition?: boolean;
}

/** A photo of something round on a table, each number another colour. */
export async function photograph(
  number: number,
  { width = 1600, height = 1200, withPosition = false }: PhotographOptions = {},
): Promise<ChosenFile> {
  const hue = (number * 47) % 360;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${hue} 40% 85%)"/>
    <circle cx="50%" cy="50%" r="${Math.min(width, height) / 3}" fill="hsl(${hue} 60% 45%)"/>
  </svg>`;
  const picture = sharp(Buffer.from(drawing)).jpeg({ quality: 85 });
  const buffer = await (withPosition ? picture.withExif(RANGKASBITUNG) : picture).toBuffer();
  return { name: `foto-${number}.jpg`, mimeType: "image/jpeg", buffer };
}

/** A programme that calls itself a photo. */
export const PROGRAMME: ChosenFile = {
  name: "foto-bagus.jpg",
  mimeType: "image/jpeg",
  buffer: Buffer.from("MZ\u0090\u0000\u0003 This program cannot be run in DOS mode."),
};

const RANGKASBITUNG = {
  IFD3: {
    GPSLatitudeRef: "S",
    GPSLatitude: "6/1 21/1 36/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "106/1 15/1 0/1",
  },
};

/** Whether a picture's file says where it was taken, or anything else of how. */
export async function tellsOfItsTaking(file: Buffer): Promise<boolean> {
  return (await sharp(file).metadata()).exif !== undefined;
}
