import { describe, expect, it } from "vitest";
import { nextPhoto, photoQueue, photosToCome, type PhotoQueue, type QueueEvent } from "./picture-queue";

const run = (...events: QueueEvent[]): PhotoQueue => events.reduce<PhotoQueue>(photoQueue, []);
const added: QueueEvent = {
  type: "added",
  photos: [
    { id: "1", name: "a.jpg" },
    { id: "2", name: "b.jpg" },
  ],
};
const stages = (queue: PhotoQueue) => queue.map(({ id, stage }) => `${id} ${stage}`);

describe("photos on their way", () => {
  it("go one after the other, in the order in which they were chosen", () => {
    expect(nextPhoto(run(added))?.id).toBe("1");
    expect(nextPhoto(run(added, { type: "begun", id: "1" }))).toBeUndefined();
    expect(nextPhoto(run(added, { type: "progressed", id: "1", progress: 0.5 }))).toBeUndefined();
    expect(nextPhoto(run(added, { type: "begun", id: "1" }, { type: "done", id: "1" }))?.id).toBe("2");
  });

  it("do not hold up the others when one is refused", () => {
    const queue = run(added, { type: "begun", id: "1" }, { type: "failed", id: "1", code: "not_a_picture" });
    expect(queue[0]).toMatchObject({ stage: "failed", code: "not_a_picture" });
    expect(nextPhoto(queue)?.id).toBe("2");
  });

  it("say how much of them has gone, never less than nothing or more than all", () => {
    const shown = [-1, 0.4, 7].map((progress) => run(added, { type: "progressed", id: "1", progress })[0]);
    expect(shown.map((photo) => photo?.progress)).toEqual([0, 0.4, 1]);
  });

  it("wait where the line is down, and all go on when it is back", () => {
    const down = run(added, { type: "kept", id: "1" }, { type: "kept", id: "2" });
    expect(nextPhoto(down)).toBeUndefined();
    expect(stages(photoQueue(down, { type: "line_is_back" }))).toEqual(["1 waiting", "2 waiting"]);
  });

  it("are tried again only when asked, where they were refused", () => {
    const refused = run(added, { type: "failed", id: "1", code: "too_many_pictures" });
    expect(stages(photoQueue(refused, { type: "line_is_back" }))[0]).toBe("1 failed");
    const asked = photoQueue(refused, { type: "asked_again", id: "1" });
    expect(stages(asked)[0]).toBe("1 waiting");
    expect(asked[0]).not.toHaveProperty("code");
  });

  it("that were taken away meanwhile come back by nothing", () => {
    const gone = run(added, { type: "done", id: "1" }, { type: "progressed", id: "1", progress: 1 });
    expect(stages(gone)).toEqual(["2 waiting"]);
  });

  it("count against the room that is left, but for those refused or cut anew", () => {
    const queue = run(
      added,
      { type: "added", photos: [{ id: "3", name: "c.jpg", replaces: "key-c" }] },
      { type: "failed", id: "2", code: "picture_too_small" },
    );
    expect(photosToCome(queue)).toBe(1);
  });
});
