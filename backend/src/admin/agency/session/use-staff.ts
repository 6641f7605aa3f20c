import { useQuery } from "@tanstack/react-query";
import { Refusal } from "../request/refusal";
import { readMe } from "./api";

/** Who is signed in. A role that was changed meanwhile shows within a minute. */
export function useStaff() {
  return useQuery({
    queryKey: ["agency", "me"],
    queryFn: readMe,
    staleTime: 60_000,
    retry: (count, error) => !(error instanceof Refusal) && count < 2,
  });
}
