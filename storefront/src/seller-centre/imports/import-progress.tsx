"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { fill } from "@/seller-centre/fill";
import { sellerRoutes } from "@/seller-centre/routes";

const EVERY_MILLISECONDS = 1500;

interface Progress {
  done: number;
  total: number;
}

interface ImportProgressProps {
  id: string;
  progress: Progress;
  /** `body`: "{done} dari {total} barang". */
  texts: { body: string; stuck: string };
}

/** How far the writing of a sheet is, asked again and again until it is done; then the page is read anew. */
export function ImportProgress({ id, progress: first, texts }: ImportProgressProps) {
  const router = useRouter();
  const [progress, setProgress] = useState(first);
  const [isStuck, setStuck] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async () => {
      try {
        const response = await fetch(sellerRoutes.importProgress(id), { signal: leaving.signal });
        if (!response.ok) throw new Error(String(response.status));
        const answer = (await response.json()) as Progress & { isRunning: boolean };
        setStuck(false);
        setProgress(answer);
        if (!answer.isRunning) router.refresh();
      } catch {
        if (!leaving.signal.aborted) setStuck(true);
      }
    };
    const timer = setInterval(() => void ask(), EVERY_MILLISECONDS);
    return () => {
      clearInterval(timer);
      leaving.abort();
    };
  }, [id, router]);
  const said = fill(texts.body, { ...progress });
  return (
    <div className="grid gap-2">
      <progress
        aria-label={said}
        value={progress.done}
        max={Math.max(1, progress.total)}
        className="centre-progress"
      />
      <p className="text-sm tabular-nums">{said}</p>
      <p role="status" className="text-sm text-terracotta empty:hidden">
        {isStuck ? texts.stuck : ""}
      </p>
    </div>
  );
}
