import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { signatureOf } from "../../src/revalidation/send-revalidation";

/** A message that the backend sent to the shop. */
export interface Message {
  path: string;
  tags: string[];
  at: number;
  isSigned: boolean;
}

/** A shop that listens for revalidations. */
export interface ListeningShop {
  url: string;
  messages: Message[];
  /** The tags of all messages since the last `forget`. */
  tags: () => string[];
  forget: () => void;
  /** From now on the shop answers with this status; 200 at first. */
  answerWith: (status: number) => void;
  close: () => Promise<void>;
}

/** Opens a shop on a free port; the signature is checked with the secret over the bytes that came. */
export async function listeningShop(secret: string): Promise<ListeningShop> {
  const messages: Message[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { tags, at } = JSON.parse(body) as { tags: string[]; at: number };
      const isSigned = request.headers["x-lapak-signature"] === signatureOf(body, secret);
      if (status < 300) messages.push({ path: request.url ?? "", tags, at, isSigned });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    messages,
    tags: () => [...new Set(messages.flatMap((message) => message.tags))].toSorted(),
    forget: () => messages.splice(0),
    answerWith: (next) => (status = next),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}
