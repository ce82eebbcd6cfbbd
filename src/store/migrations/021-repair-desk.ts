/** What the repair desk said of a concern, and when: the day that is planned, and what the tenant was told of. */
export const repairDesk = [
  `create table repair_step (
     id text primary key, repair_concern_id text not null references repair_concern(id), state text not null,
     planned_on text, council_member_id text not null, created_at bigint not null)`,
  `create index repair_step_of_concern on repair_step (repair_concern_id, created_at)`,
]
