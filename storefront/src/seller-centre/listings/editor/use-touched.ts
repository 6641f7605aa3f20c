import { useEffect, useState, type RefObject } from "react";

/** The ids of the fields within an element that were left once, so that nobody is told off while they type. */
export function useTouched(form: RefObject<HTMLElement | null>): ReadonlySet<string> {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const element = form.current;
    const leave = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) setTouched((before) => new Set(before).add(target.id));
    };
    element?.addEventListener("focusout", leave);
    return () => element?.removeEventListener("focusout", leave);
  }, [form]);
  return touched;
}
