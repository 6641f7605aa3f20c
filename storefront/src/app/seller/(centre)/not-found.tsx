import { NothingHere } from "@/seller-centre/shell/nothing-here";

/** For what is not there, or is somebody else's: the same words for both. */
export default function NotFound() {
  return <NothingHere />;
}
