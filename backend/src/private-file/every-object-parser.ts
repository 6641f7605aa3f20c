import { inflateSync } from "node:zlib";
import { PDFDict, PDFName, PDFParser, PDFRawStream, type PDFObject } from "pdf-lib";

/** Objects that the parser reads before it lets others have their turn. */
const OBJECTS_AT_A_TIME = 500;

/** Bytes that all packed objects of a document may come to: 10 MB of scans have a few KB of them, a bomb has gigabytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;

const PACKED = [PDFName.of("ObjStm"), PDFName.of("XRef")];

/**
 * Reads a PDF and keeps every object that it ever defines: also those in object streams, and those that a later revision
 * of the document puts something else in the place of, which another reader may still find.
 */
export class EveryObjectParser extends PDFParser {
  /** Every object, in the order of the file. */
  readonly objects: PDFObject[] = [];
  /** How many object streams there are. */
  objectStreams = 0;
  private unpacked = 0;

  constructor(bytes: Uint8Array) {
    super(bytes, OBJECTS_AT_A_TIME, true);
    const assign = this.context.assign.bind(this.context);
    this.context.assign = (ref, object) => {
      this.objects.push(object);
      assign(ref, object);
    };
  }

  /** @throws RangeError for packed objects that come to more than 64 MB, before they are unpacked for good. */
  protected override parseDictOrStream(): ReturnType<PDFParser["parseDictOrStream"]> {
    const parsed = super.parseDictOrStream();
    if (parsed instanceof PDFRawStream) this.measure(parsed);
    return parsed;
  }

  private measure(stream: PDFRawStream): void {
    this.objects.push(stream.dict);
    const type = stream.dict.get(PDFName.of("Type"));
    if (!(type instanceof PDFName) || !PACKED.includes(type)) return;
    if (type === PACKED[0]) this.objectStreams += 1;
    const filter = stream.dict.get(PDFName.of("Filter"));
    if (filter === undefined) return;
    if (filter !== PDFName.of("FlateDecode")) throw new RangeError("packed in an unusual way");
    const left = MOST_UNPACKED - this.unpacked;
    this.unpacked += inflateSync(stream.getContents(), { maxOutputLength: left }).length;
  }
}

/** Every dictionary within an object, however deep, without following references. */
export function* dictionariesOf(object: PDFObject): Generator<PDFDict> {
  const left: unknown[] = [object];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next instanceof PDFDict) {
      yield next;
      left.push(...next.values());
    } else if (next instanceof PDFRawStream) left.push(next.dict);
    else if (isArray(next)) left.push(...next.asArray());
  }
}

function isArray(value: unknown): value is { asArray(): PDFObject[] } {
  return typeof value === "object" && value !== null && "asArray" in value;
}
