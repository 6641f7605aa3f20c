import { settings } from "@/settings";

const FILE = /^[a-z0-9-]{1,160}-(?:320|640|1080)\.(avif|webp)$/;

/**
 * Hands on a picture of the backend, so that browsers see one origin and the backend's address stays a setting of the
 * running server (a rewrite would be fixed when building). The names carry a hash: they may be kept for ever.
 */
export async function GET(request: Request, { params }: RouteContext<"/pictures/[file]">): Promise<Response> {
  const { file } = await params;
  const extension = FILE.exec(file)?.[1];
  if (extension === undefined) return notFound();
  const known = request.headers.get("if-none-match");
  const picture = await fetch(`${settings().backendUrl}/pictures/${file}`, {
    cache: "no-store",
    headers: known === null ? {} : { "if-none-match": known },
    signal: request.signal,
  }).catch(() => null);
  if (picture === null) return new Response(null, { status: 502 });
  if (picture.status !== 200 && picture.status !== 304) return notFound();
  const headers = new Headers({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": `image/${extension}`,
  });
  for (const name of ["content-length", "etag", "last-modified"]) {
    const value = picture.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(picture.body, { status: picture.status, headers });
}

const notFound = () =>
  new Response(null, { status: 404, headers: { "cache-control": "public, max-age=60" } });
