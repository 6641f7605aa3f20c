"use client";

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type UniqueIdentifier,
} from "@dnd-kit/core";
import {
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
} from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import type { ContentPicture } from "@lapak-lebak/domain/listing-content";
import type { ReactNode } from "react";
import { fill } from "@/seller-centre/fill";
import { texts } from "@/seller-centre/listings/editor/texts";
import { Icon } from "@/ui/icon";

interface SortablePicturesProps {
  pictures: readonly ContentPicture[];
  tile: (picture: ContentPicture, place: number) => ReactNode;
  onMove: (key: string, to: number) => void;
}

/** The pictures in an order that is changed by dragging, with fingers, mouse or keyboard; the tile's buttons do the same. */
export default function SortablePictures({ pictures, tile, onMove }: SortablePicturesProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const keys = pictures.map(({ key }) => key);
  const placeOf = (id: UniqueIdentifier) => keys.findIndex((key) => key === id);
  return (
    <DndContext
      // Its own counter would differ between server and browser.
      id="pictures-order"
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements: announcements(placeOf, keys.length),
        screenReaderInstructions: { draggable: texts.pictures.dragHelp },
      }}
      onDragEnd={({ active, over }) => {
        const to = over === null ? -1 : placeOf(over.id);
        if (to >= 0 && to !== placeOf(active.id)) onMove(String(active.id), to);
      }}
    >
      <SortableContext items={keys} strategy={rectSortingStrategy}>
        <ol className="grid grid-cols-3 gap-3 sm:grid-cols-4">
          {pictures.map((picture, place) => (
            <SortableTile key={picture.key} id={picture.key} place={place}>
              {tile(picture, place)}
            </SortableTile>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

interface SortableTileProps {
  id: string;
  place: number;
  children: ReactNode;
}

function SortableTile({ id, place, children }: SortableTileProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id });
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Transform.toString(transform), transition }}
      className={`relative ${isDragging ? "z-1 opacity-80" : ""}`}
    >
      {children}
      <button
        type="button"
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={fill(texts.pictures.drag, { number: place + 1 })}
        className="absolute top-0 right-0 grid size-11 touch-none place-items-center"
      >
        <span className="grid size-8 place-items-center rounded-full bg-card/90 text-sugar shadow-low">
          <Icon name="move" className="size-4" />
        </span>
      </button>
    </li>
  );
}

function announcements(placeOf: (id: UniqueIdentifier) => number, count: number): Announcements {
  const t = texts.pictures;
  const number = (id: UniqueIdentifier) => placeOf(id) + 1;
  return {
    onDragStart: ({ active }) => fill(t.lifted, { number: number(active.id) }),
    onDragOver: ({ over }) => (over ? fill(t.over, { number: number(over.id), count }) : undefined),
    onDragEnd: ({ over }) => (over ? fill(t.dropped, { number: number(over.id), count }) : t.cancelled),
    onDragCancel: () => t.cancelled,
  };
}
