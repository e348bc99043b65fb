import { readTable } from './read-cases.ts'

/**
 * DATA-MODEL, "Time": a clock of N working days runs to 17:00 of the Nth working day after the day it starts; a start
 * after 17:00 or on a day off counts as the next working day. Every time has its own zone, so that no clock is needed to
 * read it. `closed` are an organisation's own days off.
 */
export const dayCases = readTable(`
start                        | days | closed                         | due                       | counted from    | left out                                                  | because
Mon 21 Dec 2026 10:00 GMT    | 2    |                                | Wed 23 Dec 2026 17:00 GMT | Mon 21 Dec 2026 |                                                           | DATA-MODEL: two working days from a Monday
Mon 21 Dec 2026 10:00 GMT    | 5    |                                | Wed 30 Dec 2026 17:00 GMT | Mon 21 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day | DATA-MODEL: 25 and 28 December are holidays
Fri 27 Nov 2026 18:20 GMT    | 1    |                                | Tue 01 Dec 2026 17:00 GMT | Mon 30 Nov 2026 |                                                           | DATA-MODEL: raised on Friday at 18:20, it starts on Monday
Fri 27 Nov 2026 17:00 GMT    | 1    |                                | Mon 30 Nov 2026 17:00 GMT | Fri 27 Nov 2026 |                                                           | 17:00 sharp is still Friday
Fri 27 Nov 2026 17:00:01 GMT | 1    |                                | Tue 01 Dec 2026 17:00 GMT | Mon 30 Nov 2026 |                                                           | a second later is Monday
Fri 27 Nov 2026 00:00 GMT    | 1    |                                | Mon 30 Nov 2026 17:00 GMT | Fri 27 Nov 2026 |                                                           | at midnight Friday has begun
Sat 28 Nov 2026 12:00 GMT    | 1    |                                | Tue 01 Dec 2026 17:00 GMT | Mon 30 Nov 2026 |                                                           | a Saturday counts as Monday
Mon 23 Nov 2026 10:00 GMT    | 0    |                                | Mon 23 Nov 2026 17:00 GMT | Mon 23 Nov 2026 |                                                           | no days: by the close of the same day
Mon 23 Nov 2026 17:00:01 GMT | 0    |                                | Tue 24 Nov 2026 17:00 GMT | Tue 24 Nov 2026 |                                                           | no days, after the close: by the next
Mon 30 Nov 2026 09:00 GMT    | 20   |                                | Wed 30 Dec 2026 17:00 GMT | Mon 30 Nov 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day | four weeks, and two holidays
Thu 24 Dec 2026 16:59 GMT    | 1    |                                | Tue 29 Dec 2026 17:00 GMT | Thu 24 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day | Christmas Eve, a minute before the close
Thu 24 Dec 2026 17:00 GMT    | 1    |                                | Tue 29 Dec 2026 17:00 GMT | Thu 24 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day | Christmas Eve at the close
Thu 24 Dec 2026 17:00:01 GMT | 1    |                                | Wed 30 Dec 2026 17:00 GMT | Tue 29 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day | Christmas Eve, a second after the close
Thu 24 Dec 2026 17:29 GMT    | 1    |                                | Wed 30 Dec 2026 17:00 GMT | Tue 29 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day | Christmas Eve, while messages may still be sent
Thu 24 Dec 2026 17:31 GMT    | 1    |                                | Wed 30 Dec 2026 17:00 GMT | Tue 29 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day | Christmas Eve, when none may be sent any more
Thu 24 Dec 2026 18:20 GMT    | 1    |                                | Wed 30 Dec 2026 17:00 GMT | Tue 29 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day | Christmas Eve in the evening
Thu 24 Dec 2026 18:20 GMT    | 5    |                                | Wed 06 Jan 2027 17:00 GMT | Tue 29 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day; Fri 01 Jan 2027 New Year's Day | Christmas Eve in the evening, five days
Fri 25 Dec 2026 09:00 GMT    | 1    |                                | Wed 30 Dec 2026 17:00 GMT | Tue 29 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day | Christmas Day counts as Tuesday
Sat 26 Dec 2026 12:00 GMT    | 1    |                                | Wed 30 Dec 2026 17:00 GMT | Tue 29 Dec 2026 | Mon 28 Dec 2026 Boxing Day                                | the Saturday that is Boxing Day
Mon 28 Dec 2026 10:00 GMT    | 1    |                                | Wed 30 Dec 2026 17:00 GMT | Tue 29 Dec 2026 | Mon 28 Dec 2026 Boxing Day                                | the substitute for Boxing Day
Fri 24 Dec 2027 10:00 GMT    | 1    |                                | Wed 29 Dec 2027 17:00 GMT | Fri 24 Dec 2027 | Mon 27 Dec 2027 Christmas Day; Tue 28 Dec 2027 Boxing Day | two substitutes after a weekend
Fri 24 Dec 2027 18:20 GMT    | 1    |                                | Thu 30 Dec 2027 17:00 GMT | Wed 29 Dec 2027 | Mon 27 Dec 2027 Christmas Day; Tue 28 Dec 2027 Boxing Day | the evening before two substitutes
Tue 28 Dec 2027 10:00 GMT    | 1    |                                | Thu 30 Dec 2027 17:00 GMT | Wed 29 Dec 2027 | Tue 28 Dec 2027 Boxing Day                                | the second of two substitutes
Fri 31 Dec 2027 10:00 GMT    | 1    |                                | Tue 04 Jan 2028 17:00 GMT | Fri 31 Dec 2027 | Mon 03 Jan 2028 New Year's Day                            | the substitute for New Year's Day
Fri 23 Dec 2022 10:00 GMT    | 1    |                                | Wed 28 Dec 2022 17:00 GMT | Fri 23 Dec 2022 | Mon 26 Dec 2022 Boxing Day; Tue 27 Dec 2022 Christmas Day | Christmas Day's substitute is after Boxing Day
Fri 24 Dec 2021 10:00 GMT    | 1    |                                | Wed 29 Dec 2021 17:00 GMT | Fri 24 Dec 2021 | Mon 27 Dec 2021 Christmas Day; Tue 28 Dec 2021 Boxing Day | two substitutes in 2021
Fri 31 Dec 2021 10:00 GMT    | 1    |                                | Tue 04 Jan 2022 17:00 GMT | Fri 31 Dec 2021 | Mon 03 Jan 2022 New Year's Day                            | the substitute for New Year's Day 2022
Fri 30 Dec 2022 10:00 GMT    | 1    |                                | Tue 03 Jan 2023 17:00 GMT | Fri 30 Dec 2022 | Mon 02 Jan 2023 New Year's Day                            | the substitute for New Year's Day 2023
Thu 24 Dec 2020 10:00 GMT    | 2    |                                | Wed 30 Dec 2020 17:00 GMT | Thu 24 Dec 2020 | Fri 25 Dec 2020 Christmas Day; Mon 28 Dec 2020 Boxing Day | the Boxing Day of 2020
Wed 01 Jun 2022 16:00 BST    | 1    |                                | Mon 06 Jun 2022 17:00 BST | Wed 01 Jun 2022 | Thu 02 Jun 2022 Spring bank holiday; Fri 03 Jun 2022 Platinum Jubilee bank holiday | a holiday moved, and one of its own
Fri 16 Sep 2022 12:00 BST    | 1    |                                | Tue 20 Sep 2022 17:00 BST | Fri 16 Sep 2022 | Mon 19 Sep 2022 Bank Holiday for the State Funeral of Queen Elizabeth II | a holiday proclaimed once
Fri 28 Apr 2023 10:00 BST    | 6    |                                | Wed 10 May 2023 17:00 BST | Fri 28 Apr 2023 | Mon 01 May 2023 Early May bank holiday; Mon 08 May 2023 Bank holiday for the coronation of King Charles III | two Mondays in May
Thu 02 Apr 2026 10:00 BST    | 1    |                                | Tue 07 Apr 2026 17:00 BST | Thu 02 Apr 2026 | Fri 03 Apr 2026 Good Friday; Mon 06 Apr 2026 Easter Monday | Easter
Fri 27 Mar 2026 10:00 GMT    | 1    |                                | Mon 30 Mar 2026 17:00 BST | Fri 27 Mar 2026 |                                                           | the clocks go forward between
Sat 28 Mar 2026 23:59 GMT    | 0    |                                | Mon 30 Mar 2026 17:00 BST | Mon 30 Mar 2026 |                                                           | the evening before the clocks go forward
Sun 29 Mar 2026 00:30 GMT    | 1    |                                | Tue 31 Mar 2026 17:00 BST | Mon 30 Mar 2026 |                                                           | half an hour before they go forward
Sun 29 Mar 2026 02:30 BST    | 1    |                                | Tue 31 Mar 2026 17:00 BST | Mon 30 Mar 2026 |                                                           | half an hour after they went forward
Mon 30 Mar 2026 17:00 BST    | 1    |                                | Tue 31 Mar 2026 17:00 BST | Mon 30 Mar 2026 |                                                           | the first close of summer time
Mon 30 Mar 2026 17:30 BST    | 1    |                                | Wed 01 Apr 2026 17:00 BST | Tue 31 Mar 2026 |                                                           | after it, though it is 16:30 in UTC
Fri 23 Oct 2026 10:00 BST    | 1    |                                | Mon 26 Oct 2026 17:00 GMT | Fri 23 Oct 2026 |                                                           | the clocks go back between
Sun 25 Oct 2026 01:30 BST    | 1    |                                | Tue 27 Oct 2026 17:00 GMT | Mon 26 Oct 2026 |                                                           | 01:30 for the first time that night
Sun 25 Oct 2026 01:30 GMT    | 1    |                                | Tue 27 Oct 2026 17:00 GMT | Mon 26 Oct 2026 |                                                           | 01:30 for the second time that night
Mon 26 Oct 2026 17:00 GMT    | 1    |                                | Tue 27 Oct 2026 17:00 GMT | Mon 26 Oct 2026 |                                                           | the first close of winter time
Mon 26 Oct 2026 17:01 GMT    | 1    |                                | Wed 28 Oct 2026 17:00 GMT | Tue 27 Oct 2026 |                                                           | after it
Thu 25 Mar 2027 10:00 GMT    | 1    |                                | Tue 30 Mar 2027 17:00 BST | Thu 25 Mar 2027 | Fri 26 Mar 2027 Good Friday; Mon 29 Mar 2027 Easter Monday | the clocks go forward at Easter
Sun 28 Mar 2027 03:00 BST    | 2    |                                | Thu 01 Apr 2027 17:00 BST | Tue 30 Mar 2027 | Mon 29 Mar 2027 Easter Monday                             | Easter Sunday, two hours long by one
Fri 29 Oct 2027 16:59 BST    | 1    |                                | Mon 01 Nov 2027 17:00 GMT | Fri 29 Oct 2027 |                                                           | the clocks of 2027 go back between
Sun 31 Oct 2027 01:30 BST    | 1    |                                | Tue 02 Nov 2027 17:00 GMT | Mon 01 Nov 2027 |                                                           | 01:30 for the first time in 2027
Sun 31 Oct 2027 01:30 GMT    | 1    |                                | Tue 02 Nov 2027 17:00 GMT | Mon 01 Nov 2027 |                                                           | 01:30 for the second time in 2027
Thu 24 Dec 2026 10:00 GMT    | 2    | 30 Dec 2026; 31 Dec 2026       | Mon 04 Jan 2027 17:00 GMT | Thu 24 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day; Wed 30 Dec 2026 closed; Thu 31 Dec 2026 closed; Fri 01 Jan 2027 New Year's Day | closed between the years
Wed 15 Jul 2026 10:00 BST    | 1    | 15 Jul 2026                    | Fri 17 Jul 2026 17:00 BST | Thu 16 Jul 2026 | Wed 15 Jul 2026 closed                                    | raised on a closed day
Tue 14 Jul 2026 18:20 BST    | 1    | 15 Jul 2026                    | Fri 17 Jul 2026 17:00 BST | Thu 16 Jul 2026 | Wed 15 Jul 2026 closed                                    | raised on the evening before a closed day
Fri 17 Jul 2026 10:00 BST    | 1    | 18 Jul 2026                    | Mon 20 Jul 2026 17:00 BST | Fri 17 Jul 2026 |                                                           | closed on a Saturday: nothing changes
Thu 24 Dec 2026 10:00 GMT    | 1    | 25 Dec 2026                    | Tue 29 Dec 2026 17:00 GMT | Thu 24 Dec 2026 | Fri 25 Dec 2026 Christmas Day; Mon 28 Dec 2026 Boxing Day | closed on a holiday: it is left out once, by its name
Tue 24 Nov 2026 10:00 GMT    | 1    | 23 Nov 2026; 26 Nov 2026       | Wed 25 Nov 2026 17:00 GMT | Tue 24 Nov 2026 |                                                           | closed the day before and the day after: not left out
Fri 20 Nov 2026 18:20 GMT    | 1    | 23 Nov 2026; 24 Nov 2026; 25 Nov 2026; 26 Nov 2026; 27 Nov 2026 | Tue 01 Dec 2026 17:00 GMT | Mon 30 Nov 2026 | Mon 23 Nov 2026 closed; Tue 24 Nov 2026 closed; Wed 25 Nov 2026 closed; Thu 26 Nov 2026 closed; Fri 27 Nov 2026 closed | closed for a week
Thu 31 Dec 2026 17:00 GMT    | 1    |                                | Mon 04 Jan 2027 17:00 GMT | Thu 31 Dec 2026 | Fri 01 Jan 2027 New Year's Day                            | the last close of a year
Thu 31 Dec 2026 23:59 GMT    | 1    |                                | Tue 05 Jan 2027 17:00 GMT | Mon 04 Jan 2027 | Fri 01 Jan 2027 New Year's Day                            | the last minute of a year
Fri 01 Jan 2027 00:00 GMT    | 1    |                                | Tue 05 Jan 2027 17:00 GMT | Mon 04 Jan 2027 | Fri 01 Jan 2027 New Year's Day                            | the first minute of a year
Fri 29 Dec 2023 10:00 GMT    | 1    |                                | Tue 02 Jan 2024 17:00 GMT | Fri 29 Dec 2023 | Mon 01 Jan 2024 New Year's Day                            | a weekend and New Year's Day
Mon 28 Feb 2028 10:00 GMT    | 1    |                                | Tue 29 Feb 2028 17:00 GMT | Mon 28 Feb 2028 |                                                           | a leap day is worked
Tue 29 Feb 2028 10:00 GMT    | 1    |                                | Wed 01 Mar 2028 17:00 GMT | Tue 29 Feb 2028 |                                                           | the day after a leap day
Wed 27 Dec 2028 10:00 GMT    | 2    |                                | Fri 29 Dec 2028 17:00 GMT | Wed 27 Dec 2028 |                                                           | to the last working day of the table
Thu 28 Dec 2028 10:00 GMT    | 2    |                                | beyond the table          |                 |                                                           | a day further than the table
Fri 29 Dec 2028 17:00 GMT    | 0    |                                | Fri 29 Dec 2028 17:00 GMT | Fri 29 Dec 2028 |                                                           | the last close of the table
Fri 29 Dec 2028 17:00:01 GMT | 0    |                                | beyond the table          |                 |                                                           | a second after the last close of the table
Sat 30 Dec 2028 10:00 GMT    | 0    |                                | beyond the table          |                 |                                                           | the last weekend of the table
`)

/** DATA-MODEL, "Time": urgent clocks count hours, inside 09:00-17:00 of working days. `worked`: how much of each day. */
export const hourCases = readTable(`
start                        | hours | closed      | due                          | worked                                          | because
Thu 24 Dec 2026 15:00 GMT    | 4     |             | Tue 29 Dec 2026 11:00 GMT    | Thu 24 Dec 2026 2:00; Tue 29 Dec 2026 2:00      | DATA-MODEL: four working hours over Christmas
Thu 24 Dec 2026 16:59 GMT    | 4     |             | Tue 29 Dec 2026 12:59 GMT    | Thu 24 Dec 2026 0:01; Tue 29 Dec 2026 3:59      | Christmas Eve, a minute before the close
Thu 24 Dec 2026 17:00 GMT    | 4     |             | Tue 29 Dec 2026 13:00 GMT    | Tue 29 Dec 2026 4:00                            | Christmas Eve at the close: nothing of the day is left
Thu 24 Dec 2026 17:00:01 GMT | 4     |             | Tue 29 Dec 2026 13:00 GMT    | Tue 29 Dec 2026 4:00                            | Christmas Eve, a second after the close
Thu 24 Dec 2026 17:29 GMT    | 4     |             | Tue 29 Dec 2026 13:00 GMT    | Tue 29 Dec 2026 4:00                            | Christmas Eve, while messages may still be sent
Thu 24 Dec 2026 17:31 GMT    | 4     |             | Tue 29 Dec 2026 13:00 GMT    | Tue 29 Dec 2026 4:00                            | Christmas Eve, when none may be sent any more
Thu 24 Dec 2026 18:20 GMT    | 4     |             | Tue 29 Dec 2026 13:00 GMT    | Tue 29 Dec 2026 4:00                            | Christmas Eve in the evening
Mon 23 Nov 2026 13:00 GMT    | 4     |             | Mon 23 Nov 2026 17:00 GMT    | Mon 23 Nov 2026 4:00                            | to the close of the same day
Mon 23 Nov 2026 13:00:30 GMT | 4     |             | Tue 24 Nov 2026 09:00:30 GMT | Mon 23 Nov 2026 3:59:30; Tue 24 Nov 2026 0:00:30 | half a minute too late for that
Mon 23 Nov 2026 07:15 GMT    | 1     |             | Mon 23 Nov 2026 10:00 GMT    | Mon 23 Nov 2026 1:00                            | before the opening
Mon 23 Nov 2026 09:00 GMT    | 8     |             | Mon 23 Nov 2026 17:00 GMT    | Mon 23 Nov 2026 8:00                            | a whole day
Mon 23 Nov 2026 09:00 GMT    | 8.5   |             | Tue 24 Nov 2026 09:30 GMT    | Mon 23 Nov 2026 8:00; Tue 24 Nov 2026 0:30      | a day and half an hour
Mon 23 Nov 2026 09:00 GMT    | 16    |             | Tue 24 Nov 2026 17:00 GMT    | Mon 23 Nov 2026 8:00; Tue 24 Nov 2026 8:00      | two whole days
Mon 23 Nov 2026 15:30 GMT    | 4     |             | Tue 24 Nov 2026 11:30 GMT    | Mon 23 Nov 2026 1:30; Tue 24 Nov 2026 2:30      | over a night
Mon 23 Nov 2026 23:30 GMT    | 4     |             | Tue 24 Nov 2026 13:00 GMT    | Tue 24 Nov 2026 4:00                            | late in the evening
Tue 24 Nov 2026 02:00 GMT    | 4     |             | Tue 24 Nov 2026 13:00 GMT    | Tue 24 Nov 2026 4:00                            | in the small hours
Fri 27 Nov 2026 15:00 GMT    | 4     |             | Mon 30 Nov 2026 11:00 GMT    | Fri 27 Nov 2026 2:00; Mon 30 Nov 2026 2:00      | over a weekend
Fri 27 Nov 2026 18:20 GMT    | 4     |             | Mon 30 Nov 2026 13:00 GMT    | Mon 30 Nov 2026 4:00                            | on a Friday evening
Sat 28 Nov 2026 12:00 GMT    | 4     |             | Mon 30 Nov 2026 13:00 GMT    | Mon 30 Nov 2026 4:00                            | on a Saturday
Sun 29 Nov 2026 23:59 GMT    | 4     |             | Mon 30 Nov 2026 13:00 GMT    | Mon 30 Nov 2026 4:00                            | in the last minute of a weekend
Fri 01 May 2026 16:00 BST    | 4     |             | Tue 05 May 2026 12:00 BST    | Fri 01 May 2026 1:00; Tue 05 May 2026 3:00      | over a long weekend
Mon 04 May 2026 10:00 BST    | 4     |             | Tue 05 May 2026 13:00 BST    | Tue 05 May 2026 4:00                            | on a bank holiday
Thu 02 Apr 2026 16:00 BST    | 2     |             | Tue 07 Apr 2026 10:00 BST    | Thu 02 Apr 2026 1:00; Tue 07 Apr 2026 1:00      | over Easter
Mon 28 Dec 2026 10:00 GMT    | 4     |             | Tue 29 Dec 2026 13:00 GMT    | Tue 29 Dec 2026 4:00                            | on the substitute for Boxing Day
Mon 27 Dec 2027 10:00 GMT    | 4     |             | Wed 29 Dec 2027 13:00 GMT    | Wed 29 Dec 2027 4:00                            | on the first of two substitutes
Mon 03 Jan 2028 09:00 GMT    | 4     |             | Tue 04 Jan 2028 13:00 GMT    | Tue 04 Jan 2028 4:00                            | on the substitute for New Year's Day
Fri 27 Mar 2026 16:00 GMT    | 2     |             | Mon 30 Mar 2026 10:00 BST    | Fri 27 Mar 2026 1:00; Mon 30 Mar 2026 1:00      | the clocks go forward between
Sun 29 Mar 2026 02:30 BST    | 4     |             | Mon 30 Mar 2026 13:00 BST    | Mon 30 Mar 2026 4:00                            | half an hour after they went forward
Mon 30 Mar 2026 08:30 BST    | 1     |             | Mon 30 Mar 2026 10:00 BST    | Mon 30 Mar 2026 1:00                            | before the first opening of summer time
Fri 23 Oct 2026 16:00 BST    | 2     |             | Mon 26 Oct 2026 10:00 GMT    | Fri 23 Oct 2026 1:00; Mon 26 Oct 2026 1:00      | the clocks go back between
Sun 25 Oct 2026 01:30 BST    | 4     |             | Mon 26 Oct 2026 13:00 GMT    | Mon 26 Oct 2026 4:00                            | 01:30 for the first time that night
Sun 25 Oct 2026 01:30 GMT    | 4     |             | Mon 26 Oct 2026 13:00 GMT    | Mon 26 Oct 2026 4:00                            | 01:30 for the second time that night
Thu 25 Mar 2027 16:30 GMT    | 1     |             | Tue 30 Mar 2027 09:30 BST    | Thu 25 Mar 2027 0:30; Tue 30 Mar 2027 0:30      | the clocks go forward at Easter
Fri 29 Oct 2027 16:30 BST    | 1     |             | Mon 01 Nov 2027 09:30 GMT    | Fri 29 Oct 2027 0:30; Mon 01 Nov 2027 0:30      | the clocks of 2027 go back between
Tue 30 Jun 2026 00:30 BST    | 4     |             | Tue 30 Jun 2026 13:00 BST    | Tue 30 Jun 2026 4:00                            | half past midnight in summer, still yesterday in UTC
Mon 23 Nov 2026 15:30 GMT    | 4     | 24 Nov 2026 | Wed 25 Nov 2026 11:30 GMT    | Mon 23 Nov 2026 1:30; Wed 25 Nov 2026 2:30      | over a closed day
Tue 24 Nov 2026 10:00 GMT    | 4     | 24 Nov 2026 | Wed 25 Nov 2026 13:00 GMT    | Wed 25 Nov 2026 4:00                            | on a closed day
Thu 31 Dec 2026 16:00 GMT    | 4     |             | Mon 04 Jan 2027 12:00 GMT    | Thu 31 Dec 2026 1:00; Mon 04 Jan 2027 3:00      | over a year's end
Mon 28 Feb 2028 16:00 GMT    | 4     |             | Tue 29 Feb 2028 12:00 GMT    | Mon 28 Feb 2028 1:00; Tue 29 Feb 2028 3:00      | into a leap day
Mon 23 Nov 2026 10:00 GMT    | 0     |             | Mon 23 Nov 2026 10:00 GMT    |                                                 | no hours: at once
Mon 23 Nov 2026 17:00 GMT    | 0     |             | Tue 24 Nov 2026 09:00 GMT    |                                                 | no hours at the close: when the next day opens
Sat 28 Nov 2026 12:00 GMT    | 0     |             | Mon 30 Nov 2026 09:00 GMT    |                                                 | no hours on a Saturday: when Monday opens
Fri 29 Dec 2028 13:00 GMT    | 4     |             | Fri 29 Dec 2028 17:00 GMT    | Fri 29 Dec 2028 4:00                            | to the last close of the table
Fri 29 Dec 2028 13:01 GMT    | 4     |             | beyond the table             |                                                 | a minute further than the table
Fri 29 Dec 2028 17:00 GMT    | 0     |             | beyond the table             |                                                 | nothing of the table is left
`)
