import { bundled } from './bundle.js'
import type { FaultName } from './fault-points.js'
import type { Hurry } from './hurried-clock.js'
import { program, type Running } from './program.js'

/** Starts the line with a clock of the test's own, and to die at a point when one is named; see mortal.ts. */
export async function mortal(
  settings: Record<string, string>,
  hurry: Hurry,
  fault?: { point: FaultName; at: number },
): Promise<Running> {
  const dying = fault ? { FAULT_POINT: fault.point, FAULT_AT: String(fault.at) } : {}
  const file = await bundled('test/process/support/mortal.ts')
  return program([], { ...settings, ...dying, HURRY: JSON.stringify(hurry) }, file)
}
