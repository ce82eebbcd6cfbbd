import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Ids } from './domain/ids.js'

export const randomIds: Ids = { next: () => v7(), dice: (below) => randomInt(below) }
