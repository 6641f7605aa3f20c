"use client";

import { usePathname } from "next/navigation";

const TEXTS = {
  id: {
    title: "Ada yang tidak beres di pihak kami",
    body: "Halaman ini gagal dimuat. Coba lagi sebentar lagi; kalau tetap gagal, sebutkan kode ini kepada kami.",
    code: "Kode kejadian",
    retry: "Coba lagi",
    home: "Ke halaman depan",
  },
  en: {
    title: "Something went wrong on our side",
    body: "This page did not load. Please try again in a moment; if it keeps failing, tell us this code.",
    code: "Incident code",
    retry: "Try again",
    home: "To the home page",
  },
} as const;

interface ErrorPanelProps {
  /** The request id that the logs have too. */
  code: string | undefined;
  retry: () => void;
}

/** Says that a page failed. Its words are here, because it must show without anything being asked of the server. */
export function ErrorPanel({ code, retry }: ErrorPanelProps) {
  const language = usePathname().startsWith("/en-") ? "en" : "id";
  const t = TEXTS[language];
  return (
    <div role="alert" lang={language} className="page grid max-w-text justify-items-start gap-4 py-16">
      <title>{t.title}</title>
      <h1 className="text-2xl">{t.title}</h1>
      <p className="text-ink-soft">{t.body}</p>
      {code === undefined ? null : (
        <p className="text-sm">
          {t.code}: <code className="font-semibold break-all">{code}</code>
        </p>
      )}
      <button type="button" onClick={retry} className="button button-primary">
        {t.retry}
      </button>
      <a href="/" className="button button-quiet">
        {t.home}
      </a>
    </div>
  );
}
