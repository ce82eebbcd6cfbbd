const MEGABYTE = 1024 * 1024

/** With less than this free the store may stop at any moment. */
export const DISK_TOO_SMALL = 200 * MEGABYTE
/** With less than this somebody should make room this week. */
export const DISK_SMALL = 1024 * MEGABYTE

export function inMegabytes(bytes: number): number {
  return Math.floor(bytes / MEGABYTE)
}
