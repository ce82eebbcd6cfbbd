import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTenantFile, type TenantFile } from './tenant-file.js'

const HEADER = 'phone,first_name,language,municipality,complex,household,kind'

function parse(...lines: string[]): TenantFile {
  const file = parseTenantFile([HEADER, ...lines].join('\n'))
  if ('unreadable' in file) throw new Error(file.unreadable)
  return file
}

describe('a file as people save it', () => {
  test('Belgian Excel: byte order mark, semicolons, CRLF, capitals and spaces in the header', () => {
    const file = parseTenantFile(
      '\uFEFFPhone; First Name ;LANGUAGE;Municipality;Complex;Household;Kind;Moved-Out\r\n' +
        '0470 00 00 01;"Godelieve; weduwe";NL;Koksijde;Duinhof;A1;;31/03/2026\r\n',
    )
    expect(file).toEqual({
      rows: [
        {
          line: 2,
          phone: '+32470000001',
          firstName: 'Godelieve; weduwe',
          language: 'nl',
          kind: 'tenant',
          home: { municipality: 'Koksijde', complex: 'Duinhof', household: 'A1' },
          movedOutAt: Date.parse('2026-03-30T22:00:00Z'),
        },
      ],
      faults: [],
      badRows: 0,
      warnings: [],
    })
  })

  test('the line is that of the file, also after a cell of two lines and an empty line', () => {
    const { faults } = parse(
      '+32470000001,"Ri\nta",nl,Koksijde,Duinhof,A1,tenant',
      '',
      '058 31 12 34,Jan,nl,Koksijde,Duinhof,A2,tenant',
    )
    expect(faults).toEqual([
      'line 5: phone "…34" is a landline: it gets no SMS: leave the phone empty to keep the home',
    ])
  })

  test.each([
    ['', 'there are no rows in it'],
    [HEADER, 'there are no rows in it'],
    ['phone,first_name\n1,2', 'line 1: no column language, municipality, complex, household, kind.'],
    [`${HEADER},kind\n1,2,3,4,5,6,7,8`, 'line 1: column kind is there twice'],
    [`${HEADER}\n,"Jan,nl,a,b,c,\n`, 'is not closed'],
    [`${HEADER}\n,Andr\uFFFD,nl,a,b,c,\n`, 'CSV UTF-8'],
  ])('unreadable: %j', (text, reason) => {
    expect(parseTenantFile(text)).toEqual({ unreadable: expect.stringContaining(reason) })
  })

  test('columns that nobody knows are named', () => {
    const file = parseTenantFile(`${HEADER},birthday\n,Jan,nl,Koksijde,Duinhof,A1,tenant,x`)
    expect(file).toMatchObject({ warnings: ['not read: column birthday'], rows: [{ firstName: 'Jan' }] })
  })
})

describe('numbers', () => {
  test.each([
    ['0470 12 34 56', '+32470123456'],
    ['0470.12.34.56', '+32470123456'],
    ['+32 (0)470/12.34.56', '+32470123456'],
    ['0032 470 12 34 56', '+32470123456'],
    ['470123456', '+32470123456'],
    ['32470123456', '+32470123456'],
    ['0033612345678', '+33612345678'],
  ])('%s is %s', (written, phone) => {
    expect(parse(`${written},Jan,nl,Koksijde,Duinhof,A1,tenant`).rows[0]?.phone).toBe(phone)
  })
})

describe('bad rows', () => {
  test.each([
    ['+32 47,Jan,nl,Koksijde,Duinhof,A1,tenant', 'line 2: phone "…47" is not a phone number'],
    [',Jan,dutch,Koksijde,Duinhof,A1,tenant', 'line 2: language "dutch" is no code of 2 or 3 letters'],
    [',Jan,nl,Koksijde,Duinhof,A1,owner', 'line 2: kind "owner" is not known: write tenant or candidate'],
    [',Jan,nl,,Duinhof,A1,tenant', 'line 2: municipality is missing'],
    [',Jan,nl,Koksijde,,A1,', 'line 2: complex is missing'],
    [',Jan,nl,,,,candidate', 'line 2: a candidate without a phone'],
    [',Jan,0470123456,Koksijde,Duinhof,A1,', 'line 2: language "…56"'],
    [',Jan,nl', 'line 2: 3 cells where the header has 7 columns: a separator too few'],
    [',Jan,nl,Koksijde,Duinhof,A1,tenant,x', 'a separator too many'],
  ])('%s', (line, fault) => {
    const file = parse(line)
    expect(file.faults).toEqual([expect.stringContaining(fault)])
    expect(file).toMatchObject({ badRows: 1, rows: [] })
  })

  test('a candidate may lack a home', () => {
    expect(parse('0470123456,Jan,,,,,Candidate').rows).toEqual([
      { line: 2, phone: '+32470123456', firstName: 'Jan', kind: 'candidate' },
    ])
  })

  test('one number for one name in two homes names both lines and only the end of the number', () => {
    const file = parse(
      '0470123456,Jan,nl,Koksijde,Duinhof,A1,tenant',
      '+32470123456,jan,nl,Koksijde,Duinhof,A2,tenant',
      '0470 12 34 56,jan,nl,koksijde,Duinhof,a1,',
    )
    expect(file.rows).toHaveLength(1)
    expect(file.faults).toEqual([expect.stringMatching(/^line 3: phone "…56" is also on line 2, /)])
  })

  test('two people on one phone are kept, and said', () => {
    const file = parse(
      '0470123456,Jan,nl,Koksijde,Duinhof,A1,tenant',
      '+32470123456,Rita,nl,Koksijde,Duinhof,A1,tenant',
      '0470 12 34 56,jan,nl,koksijde,Duinhof,a1,',
      '0470123456,Oma,nl,Veurne,Polderhof,3,tenant',
    )
    expect(file).toMatchObject({ faults: [], rows: [{ line: 2 }, { line: 3 }, { line: 5 }] })
    expect(file.warnings).toEqual(['lines 2, 3, 5 share phone "…56"'])
  })

  test('a number on more lines is nobody’s phone', () => {
    const names = ['Jan', 'Rita', 'Oma', 'Piet', 'Mia']
    const file = parse(...names.map((name, n) => `0470123456,${name},nl,Koksijde,Duinhof,${n},tenant`))
    expect(file.rows).toHaveLength(3)
    expect(file.faults).toEqual(
      [5, 6].map((line) =>
        expect.stringContaining(`line ${line}: phone "…56" is on more than 3 lines, the first of them 2`),
      ),
    )
  })

  test('no digits of a number but the last two are ever shown', () => {
    const cell = fc.oneof(fc.constant('0470123456'), fc.constant('058311234'), fc.string({ maxLength: 5 }))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 9 }), (cells) => {
        const file = parseTenantFile(
          `${HEADER}\n${cells.map((one) => `"${one.replaceAll('"', '')}"`).join(',')}`,
        )
        const said = 'unreadable' in file ? file.unreadable : file.faults.join('\n')
        expect(said).not.toMatch(/0470|05831/)
      }),
    )
  })
})

test('homes without any key are told apart by name and order', () => {
  const { rows } = parse(
    ',Maria,nl,Koksijde,Duinhof,,',
    ',Maria,nl,Koksijde,Duinhof,,',
    ',,nl,Koksijde,Duinhof,,',
  )
  expect(rows.map(({ home }) => home?.household)).toEqual([
    'no-phone:maria:1',
    'no-phone:maria:2',
    'no-phone::1',
  ])
})
