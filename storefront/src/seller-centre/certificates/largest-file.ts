/** Bytes of a request with a file: the backend takes files of ten megabytes, the form around one is small. */
export const LARGEST_FILE = 10.5 * 1024 * 1024;
