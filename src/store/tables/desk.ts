/** The coordinator's desk. */

/** A coordinator who is away, and who stands in for her. */
export interface AbsenceTable {
  council_member_id: string
  until_at: number
  stand_in_id: string
  created_at: number
}

/** What a coordinator wrote to a tenant; the id is that of the message. */
export interface DeskReplyTable {
  id: string
  tenant_id: string
  council_member_id: string
  /** 1: what she sends next goes to the coordinator. */
  expects_answer: number
  /** The words, while they wait for her to write; `null` once they were sent. */
  waiting: string | null
  answered_at: number | null
  created_at: number
}
