import { createElement } from "react";

/** The emptiest page that this version of Next can serve: what every page costs before anything is on it. */
export default function FloorPage() {
  return createElement("p", null, "Floor");
}
