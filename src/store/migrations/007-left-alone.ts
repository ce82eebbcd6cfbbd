/**
 * Who told of violence at home or of not wanting to live: nobody writes to her unasked until a coordinator says it
 * is safe again. Somebody may read along.
 */
export const leftAlone = [`alter table tenant add column left_alone_at bigint`]
