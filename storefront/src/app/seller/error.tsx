"use client";

import { ErrorPanel } from "@/shell/error-panel";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <main id="content">
      <ErrorPanel code={error.digest} retry={retry} />
    </main>
  );
}
