import { useQuery } from "@tanstack/react-query";
import { readQueues } from "./api";

/** What waits; asked again every half minute, and at once after a decision. */
export function useQueues() {
  return useQuery({
    queryKey: ["agency", "queues"],
    queryFn: readQueues,
    refetchInterval: 30_000,
    refetchOnWindowFocus: true,
    staleTime: 10_000,
  });
}
