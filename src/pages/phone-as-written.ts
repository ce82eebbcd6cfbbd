/** A Belgian mobile number as people write it; others stay international. */
export function asWritten(phone: string): string {
  return phone.replace(/^\+32(\d{3})(\d{2})(\d{2})(\d{2})$/, '0$1 $2 $3 $4')
}
