import type { ComponentProps } from "react";

const PROSE = [
  "max-w-text",
  "[&>*+*]:mt-4",
  "[&>h3]:mt-8 [&>h3]:text-lg",
  "[&>ul]:list-disc [&>ul]:pl-6 [&>ul]:marker:text-terracotta",
  "[&>ol]:list-decimal [&>ol]:pl-6 [&>ol]:marker:font-semibold",
  "[&>ul>li+li]:mt-2 [&>ol>li+li]:mt-2",
  "[&_a]:font-semibold [&_a]:text-leaf [&_a]:underline [&_a]:underline-offset-4 [&_a:hover]:text-leaf-deep",
].join(" ");

/** Long text: paragraphs, lists and small headings in the shop's type scale, not wider than is good to read. */
export function Prose({ className = "", ...rest }: ComponentProps<"div">) {
  return <div className={`${PROSE} ${className}`} {...rest} />;
}
