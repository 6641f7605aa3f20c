"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/ui/button";

type SubmitButtonProps = ComponentProps<typeof Button> & {
  /** Said while the form is on its way: "Menyimpan…". */
  pending?: string;
};

/** Submits its form once: while the answer is awaited it says so and takes no second push. */
export function SubmitButton({ pending, children, ...rest }: SubmitButtonProps) {
  const { pending: isPending } = useFormStatus();
  return (
    <Button disabled={isPending} {...rest}>
      {isPending && pending !== undefined ? pending : children}
    </Button>
  );
}
