import { readTable } from '../time/working/read-cases.ts'

/** A pause takes working time from a clock, and when it is over the clock is due as much working time later as that. */
export const pauseCases = readTable(`
due                          | paused                       | resumed                      | took    | closed      | then                      | because
Wed 25 Nov 2026 17:00 GMT    | Mon 23 Nov 2026 10:00 GMT    | Wed 25 Nov 2026 10:00 GMT    | 16:00   |             | Fri 27 Nov 2026 17:00 GMT | two working days are two working days later
Mon 23 Nov 2026 17:00 GMT    | Mon 23 Nov 2026 10:00 GMT    | Mon 23 Nov 2026 10:00 GMT    | 0:00    |             | Mon 23 Nov 2026 17:00 GMT | over at once
Tue 24 Nov 2026 17:00 GMT    | Mon 23 Nov 2026 17:00 GMT    | Tue 24 Nov 2026 09:00 GMT    | 0:00    |             | Tue 24 Nov 2026 17:00 GMT | a night takes nothing
Mon 30 Nov 2026 17:00 GMT    | Fri 27 Nov 2026 18:00 GMT    | Sun 29 Nov 2026 12:00 GMT    | 0:00    |             | Mon 30 Nov 2026 17:00 GMT | a weekend takes nothing
Fri 27 Nov 2026 17:00 GMT    | Mon 23 Nov 2026 12:00 GMT    | Mon 07 Dec 2026 12:00 GMT    | 80:00   |             | Fri 11 Dec 2026 17:00 GMT | two weeks
Tue 24 Nov 2026 11:30 GMT    | Mon 23 Nov 2026 16:30 GMT    | Tue 24 Nov 2026 10:00 GMT    | 1:30    |             | Tue 24 Nov 2026 13:00 GMT | an urgent one, over a night
Tue 24 Nov 2026 16:00 GMT    | Tue 24 Nov 2026 10:00 GMT    | Tue 24 Nov 2026 12:00 GMT    | 2:00    |             | Wed 25 Nov 2026 10:00 GMT | an urgent one, into the next day
Thu 24 Dec 2026 17:00 GMT    | Thu 24 Dec 2026 16:59 GMT    | Thu 24 Dec 2026 17:31 GMT    | 0:01    |             | Tue 29 Dec 2026 09:01 GMT | the last minute of Christmas Eve
Thu 24 Dec 2026 17:00 GMT    | Thu 24 Dec 2026 15:00 GMT    | Tue 29 Dec 2026 11:00 GMT    | 4:00    |             | Tue 29 Dec 2026 13:00 GMT | over Christmas
Wed 30 Dec 2026 17:00 GMT    | Wed 23 Dec 2026 17:00 GMT    | Tue 29 Dec 2026 09:00 GMT    | 8:00    |             | Thu 31 Dec 2026 17:00 GMT | Christmas Eve is the one working day of it
Thu 30 Dec 2027 17:00 GMT    | Fri 24 Dec 2027 09:00 GMT    | Wed 29 Dec 2027 09:00 GMT    | 8:00    |             | Fri 31 Dec 2027 17:00 GMT | two substitutes take nothing
Thu 31 Dec 2026 17:00 GMT    | Wed 30 Dec 2026 09:00 GMT    | Mon 04 Jan 2027 09:00 GMT    | 16:00   |             | Tue 05 Jan 2027 17:00 GMT | over a year's end
Mon 30 Mar 2026 17:00 BST    | Fri 27 Mar 2026 16:00 GMT    | Mon 30 Mar 2026 10:00 BST    | 2:00    |             | Tue 31 Mar 2026 11:00 BST | the clocks go forward meanwhile
Mon 26 Oct 2026 17:00 GMT    | Fri 23 Oct 2026 16:00 BST    | Mon 26 Oct 2026 10:00 GMT    | 2:00    |             | Tue 27 Oct 2026 11:00 GMT | the clocks go back meanwhile
Wed 31 Mar 2027 17:00 BST    | Thu 25 Mar 2027 16:00 GMT    | Tue 30 Mar 2027 10:00 BST    | 2:00    |             | Thu 01 Apr 2027 11:00 BST | the clocks go forward at Easter
Tue 02 Nov 2027 17:00 GMT    | Fri 29 Oct 2027 09:00 BST    | Mon 01 Nov 2027 09:00 GMT    | 8:00    |             | Wed 03 Nov 2027 17:00 GMT | the clocks of 2027 go back meanwhile
Thu 26 Nov 2026 17:00 GMT    | Mon 23 Nov 2026 16:00 GMT    | Wed 25 Nov 2026 10:00 GMT    | 2:00    | 24 Nov 2026 | Fri 27 Nov 2026 11:00 GMT | a closed day takes nothing
Tue 24 Nov 2026 17:00 GMT    | Tue 24 Nov 2026 09:00 GMT    | Tue 24 Nov 2026 17:00 GMT    | 8:00    | 25 Nov 2026 | Thu 26 Nov 2026 17:00 GMT | and none is due on a closed day
Mon 23 Nov 2026 16:58:55 GMT | Mon 23 Nov 2026 10:00 GMT    | Mon 23 Nov 2026 10:01:05 GMT | 0:01:05 |             | Mon 23 Nov 2026 17:00 GMT | 65 seconds, to the close
Tue 24 Nov 2026 16:29 GMT    | Tue 24 Nov 2026 13:00 GMT    | Tue 24 Nov 2026 13:31 GMT    | 0:31    |             | Tue 24 Nov 2026 17:00 GMT | an urgent one, 31 minutes, to the close
Mon 23 Nov 2026 16:59:03 GMT | Mon 23 Nov 2026 10:00 GMT    | Mon 23 Nov 2026 10:00:57 GMT | 0:00:57 |             | Mon 23 Nov 2026 17:00 GMT | 57 seconds, to the close
Thu 28 Dec 2028 17:00 GMT    | Thu 28 Dec 2028 09:00 GMT    | Thu 28 Dec 2028 17:00 GMT    | 8:00    |             | Fri 29 Dec 2028 17:00 GMT | to the last close of the table
Fri 29 Dec 2028 17:00 GMT    | Thu 28 Dec 2028 10:00 GMT    | Thu 28 Dec 2028 11:00 GMT    | 1:00    |             | beyond the table          | further than the table
`)
