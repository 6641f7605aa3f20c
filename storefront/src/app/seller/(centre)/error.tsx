"use client";

import { ErrorPanel } from "@/shell/error-panel";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** Within the frame, so that the menu stays in reach. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return <ErrorPanel code={error.digest} retry={retry} />;
}
