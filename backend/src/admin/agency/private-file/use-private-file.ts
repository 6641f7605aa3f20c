import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { send } from "../request/send";

/** A private file that the session may read: its address within this page, for as long as it is looked at. */
export function usePrivateFile(id: string) {
  const query = useQuery({
    queryKey: ["private-file", id],
    queryFn: async () => (await send(`/admin/agency/files/${encodeURIComponent(id)}`)).blob(),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!query.data) return;
    const made = URL.createObjectURL(query.data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [query.data]);
  return { ...query, address, mime: query.data?.type };
}
