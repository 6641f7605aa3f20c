import type { AxiosInstance, AxiosResponse } from "axios";

export interface Answer<Body> {
  status: number;
  body: Body;
}

/** Calls the API and answers status and body, refusals too. */
export interface ApiClient {
  get<Body>(path: string): Promise<Answer<Body>>;
  post<Body>(path: string, body?: unknown): Promise<Answer<Body>>;
  delete<Body>(path: string): Promise<Answer<Body>>;
}

/** A client that sends these headers with every request. */
export function apiClient(
  axios: Pick<AxiosInstance, "get" | "post" | "delete">,
  headers: Record<string, string>,
): ApiClient {
  const options = { headers, validateStatus: () => true };
  const answer = <Body>({ status, data }: AxiosResponse<Body>): Answer<Body> => ({ status, body: data });
  return {
    get: async <Body>(path: string) => answer<Body>(await axios.get<Body>(path, options)),
    post: async <Body>(path: string, body: unknown = {}) =>
      answer<Body>(await axios.post<Body>(path, body, options)),
    delete: async <Body>(path: string) => answer<Body>(await axios.delete<Body>(path, options)),
  };
}

/** The body of an answer that must be a success. */
export function bodyOf<Body>({ status, body }: Answer<Body>): Body {
  if (status >= 300) throw new Error(`the API answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
