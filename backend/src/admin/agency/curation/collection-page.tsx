import { Container } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { LoadState } from "../layout/load-state";
import { readCollection } from "./api";
import { CollectionEditor } from "./collection-editor";

/** The editor of a stored collection. Its reader's typing is never overwritten by a later reading. */
export function CollectionPage({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ["agency", "collection", id],
    queryFn: () => readCollection(id),
    staleTime: 0,
    gcTime: 0,
  });
  if (query.data) return <CollectionEditor stored={query.data} />;
  return (
    <Container className="p-0">
      <LoadState query={query} />
    </Container>
  );
}
