/** Runs tasks of one key one after the other, and tasks of different keys side by side. */
export function serially(): <Result>(key: string, task: () => Promise<Result>) => Promise<Result> {
  const tails = new Map<string, Promise<unknown>>()
  return (key, task) => {
    const before = tails.get(key)
    const result = before ? before.then(task, task) : task()
    tails.set(key, result)
    const forget = () => {
      if (tails.get(key) === result) tails.delete(key)
    }
    result.then(forget, forget)
    return result
  }
}
