/** A grey place where something will come; its height keeps the page from jumping. */
export function Skeleton({ className = "h-5 w-32" }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`block rounded-sm bg-paper-deep motion-safe:animate-pulse ${className}`}
    />
  );
}
