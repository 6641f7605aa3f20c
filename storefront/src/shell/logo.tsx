/** The stall's awning and the leaf behind it, with the name. */
export function Logo() {
  return (
    <span className="flex items-center gap-2.5">
      <svg aria-hidden="true" viewBox="0 0 40 40" className="size-9 shrink-0">
        <path d="M20 3c7 4 12 9 15 15H5C8 12 13 7 20 3Z" className="fill-leaf" />
        <path d="M20 4v14" className="stroke-paper" strokeWidth="1.6" />
        <path
          d="M5 17h30l2 8a5 5 0 0 1-8.5 2 5 5 0 0 1-8.5 0 5 5 0 0 1-8.5 0A5 5 0 0 1 3 25Z"
          className="fill-terracotta"
        />
        <path d="M11.2 17 9.5 27.6M20 17v10.6M28.8 17l1.7 10.6" className="stroke-paper" strokeWidth="1.6" />
        <path d="M7 32h26v4a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2Z" className="fill-sugar" />
      </svg>
      <span className="text-lg leading-none font-extrabold tracking-tight text-sugar-deep">
        Lapak
        <br className="sm:hidden" /> Lebak
      </span>
    </span>
  );
}
