namespace Dragoman.Coding.Tests.Dates;

public sealed partial class DateExpressionFinderTests
{
    public static TheoryData<string, string, string, string, string> Ranges => Table("""
        He visited three times between March 2024 and January 2025. | between March 2024 and January 2025 = 2024-03/2025-01
        From March 2024 to January 2025 he visited three times. | From March 2024 to January 2025 = 2024-03/2025-01
        - | past | Between 2023 and 2025 he accused them often. | Between 2023 and 2025 = 2023/2025
        He was ambassador from 2015 to 2019. | from 2015 to 2019 = 2015/2019
        He was ambassador from 2015 until 2019. | from 2015 until 2019 = 2015/2019
        The plan for 2023-2025 was signed. | 2023-2025 = 2023/2025
        The plan for 2023–2025 was signed. | 2023–2025 = 2023/2025
        The plan for 2020-21 was signed. | 2020-21 = 2020/2021
        The war (2020-2023) displaced many. | 2020-2023 = 2020/2023
        The summit ran from 3 to 5 May 2024. | from 3 to 5 May 2024 = 2024-05-03/2024-05-05
        The summit ran from 3 to 5 May. | from 3 to 5 May = 2024-05-03/2024-05-05
        The summit ran on 3–5 May 2025. | 3–5 May 2025 = 2025-05-03/2025-05-05
        The summit ran on 3-5 May 2025. | 3-5 May 2025 = 2025-05-03/2025-05-05
        The summit ran on May 3–5, 2025. | May 3–5, 2025 = 2025-05-03/2025-05-05
        The summit ran on May 3 to 5. | May 3 to 5 = 2024-05-03/2024-05-05
        The summit ran between 3 and 5 May. | between 3 and 5 May = 2024-05-03/2024-05-05
        The summit ran on April 16 and 17. | April 16 and 17 = 2025-04-16/2025-04-17
        The summit ran on 16 & 17 April. | 16 & 17 April = 2025-04-16/2025-04-17
        The talks lasted between late 2022 and early 2023. | between late 2022 and early 2023 = 2022/2023
        The summit ran on 16 and 17 April. | 16 and 17 April = 2025-04-16/2025-04-17
        The war lasted from 27 September to 10 November 2020. | from 27 September to 10 November 2020 = 2020-09-27/2020-11-10
        The war (September 27 - November 10, 2020) displaced many. | September 27 - November 10, 2020 = 2020-09-27/2020-11-10
        Exercises ran from 28 December to 4 January 2025. | from 28 December to 4 January 2025 = 2024-12-28/2025-01-04
        Exercises ran from 28 December 2024 to 4 January. | from 28 December 2024 to 4 January = 2024-12-28/2025-01-04
        Exercises ran from November to March. | from November to March = 2024-11/2025-03
        Exercises ran from January to March 2025. | from January to March 2025 = 2025-01/2025-03
        Exercises ran between January and March. | between January and March = 2025-01/2025-03
        Exercises ran from Monday to Wednesday. | from Monday to Wednesday = 2025-04-14/2025-04-16
        2025-04-17 | future | Exercises will run from Monday to Friday. | from Monday to Friday = 2025-04-21/2025-04-25
        2025-04-17 | future | Exercises will run from 5 to 9 May. | from 5 to 9 May = 2025-05-05/2025-05-09
        They met three times in the past three years. | the past three years = 2022/2025
        They met often over the last two weeks. | the last two weeks = 2025-04-03/2025-04-17
        They met often over the past 10 days. | the past 10 days = 2025-04-07/2025-04-17
        They met often in the last six months. | the last six months = 2024-10/2025-04
        They quarrelled for the past decade. | the past decade = 2015/2025
        They quarrelled over the past year. | the past year = 2024/2025
        They quarrelled during the last month. | the last month = 2025-03/2025-04
        2025-04-17 | future | They will meet in the next two weeks. | the next two weeks = 2025-04-17/2025-05-01
        2025-04-17 | future | They will build it over the next five years. | the next five years = 2025/2030
        2025-04-17 | future | They will meet in the coming three days. | the coming three days = 2025-04-17/2025-04-20
        Shells fell in the past 24 hours. | the past 24 hours = 2025-04-16/2025-04-17
        Shells fell in the past 48 hours. | the past 48 hours = 2025-04-15/2025-04-17
        Ministers met this week. | this week = 2025-04-14/2025-04-20
        Ministers met earlier this week. | earlier this week = 2025-04-14/2025-04-20
        Ministers met last week. | last week = 2025-04-07/2025-04-13
        2025-04-17 | future | Ministers will meet next week. | next week = 2025-04-21/2025-04-27
        Last week's meeting failed. | Last week = 2025-04-07/2025-04-13
        """);

    public static TheoryData<string, string, string, string, string> Distances => Table("""
        Its membership was suspended a year ago. | a year ago = 2024
        Its membership was suspended one year ago. | one year ago = 2024
        Its membership was suspended a year earlier. | a year earlier = 2024
        2025-04-17 | past | 2020-09-27 | Its membership was suspended a year earlier. | a year earlier = 2019
        Its membership was suspended three months ago. | three months ago = 2025-01
        Its membership was suspended 10 years ago. | 10 years ago = 2015
        Its membership was suspended twenty-five years ago. | twenty-five years ago = 2000
        Its membership was suspended a decade ago. | a decade ago = 2015
        Its membership was suspended a century ago. | a century ago = 1925
        Its membership was suspended long ago. | ago = ?
        Troops left months before 11 September 2020. | before 11 September 2020 = before 2020-09-11
        Troops left days after the vote. | days after = ?
        2025-04-17 | past | 2020-11-09 | Troops left the next morning. | the next morning = 2020-11-10
        2025-04-17 | past | 2020-11-09 | Troops had left the previous night. | the previous night = 2020-11-08
        Its membership was suspended half a year ago. | half a year ago = 2024-10
        Its membership was suspended a year and a half ago. | a year and a half ago = 2023-10
        Its membership was suspended two days ago. | two days ago = 2025-04-15
        Its membership was suspended 2 weeks ago. | 2 weeks ago = 2025-03-31/2025-04-06
        Its membership was suspended several years ago. | several years ago = ?
        Its membership was suspended a few weeks ago. | a few weeks ago = ?
        Its membership was suspended days ago. | days ago = ?
        Its membership was suspended hours earlier. | hours earlier = ?
        2025-04-17 | future | They will sign in two weeks. | in two weeks = 2025-04-28/2025-05-04
        2025-04-17 | future | They will sign in three days. | in three days = 2025-04-20
        2025-04-17 | future | They will sign in a month. | in a month = 2025-05
        2025-04-17 | future | They will sign in a few days. | in a few days = ?
        2025-04-17 | future | They will sign two weeks from now. | two weeks from now = 2025-04-28/2025-05-04
        They signed it in two weeks. | in two weeks = ?
        It was the first visit in ten years. |
        2025-04-17 | past | 2020-11-09 | Two days later troops arrived. | Two days later = 2020-11-11
        2025-04-17 | past | - | Two days later troops arrived. | Two days later = ?
        2025-04-17 | past | 2020-11-09 | Three weeks earlier shells fell. | Three weeks earlier = 2020-10-19/2020-10-25
        2025-04-17 | past | 2020-11-09 | The next day troops arrived. | The next day = 2020-11-10
        2025-04-17 | past | 2020-11-09 | Troops arrived the following day. | the following day = 2020-11-10
        2025-04-17 | past | 2020-11-09 | Troops had arrived the previous day. | the previous day = 2020-11-08
        2025-04-17 | past | - | Troops had arrived the previous day. | the previous day = ?
        2025-04-17 | past | 2020-11-09 | Troops had arrived a day earlier. | a day earlier = 2020-11-08
        2025-04-17 | past | 2020-11-09 | Troops had arrived the day before. | the day before = 2020-11-08
        2025-04-17 | past | 2020-11-09 | Troops arrived that day. | that day = 2020-11-09
        2025-04-17 | past | 2020-11-09 | Troops arrived that same day. | that same day = 2020-11-09
        2025-04-17 | past | 2020-11-09 | Troops arrived on the same day. | the same day = 2020-11-09
        2025-04-17 | past | 2020-11 | Troops arrived that day. | that day = ?
        2025-04-17 | past | 2020 | A month later troops arrived. | A month later = ?
        2025-04-17 | past | 2020-11 | A month later troops arrived. | A month later = 2020-12
        2025-04-17 | past | 2020-12-09 | Troops arrived in the same month. | the same month = 2020-12
        2025-04-17 | past | 2020-11-30 | Troops arrived the following month. | the following month = 2020-12
        2025-04-17 | past | 2020-11-09 | Two years later troops left. | Two years later = 2022
        2025-04-17 | past | 2020-11-09 | Months later troops left. | Months later = ?
        2025-04-17 | past | 2020-11-09/2020-11-10 | Two days later troops left. | Two days later = 2020-11-12
        2025-04-17 | past | - | They met two days before the summit. | two days before = ?
        2025-04-17 | past | 2025-04-10 | They met two days before the summit. | two days before = 2025-04-08
        They met a day after the election. | a day after = ?
        They met two days before May 9, 2024. | two days before May 9, 2024 = 2024-05-07
        They met three days after 7 October 2023. | three days after 7 October 2023 = 2023-10-10
        - | past | They met three days after 7 October 2023. | three days after 7 October 2023 = 2023-10-10
        They met two years after 2020. | two years after 2020 = 2022
        They spoke earlier in the day. | earlier in the day = 2025-04-17
        2025-04-17 | past | 2020-11-09 | They spoke later in the day. | later in the day = 2020-11-09
        """);

    public static TheoryData<string, string, string, string, string> Bounds => Table("""
        Brussels has mediated since December 2021. | since December 2021 = since 2021-12
        Washington has mediated (since late 2022). | since late 2022 = since 2022
        Payments have been stopped as of March 2025. | as of March 2025 = since 2025-03
        Since 2020 relations have improved. | Since 2020 = since 2020
        Since the end of 2023 relations have improved. | Since the end of 2023 = since 2023
        Since the summer of 2023 relations have improved. | Since the summer of 2023 = since 2023-06/2023-08
        Since the 1990s relations have improved. | Since the 1990s = since 1990/1999
        Since Monday shells have fallen. | Since Monday = since 2025-04-14
        Since last week shells have fallen. | Since last week = since 2025-04-07/2025-04-13
        Shells have fallen since yesterday. | since yesterday = since 2025-04-16
        2025-04-17 | future | They will build it by 2030. | by 2030 = by 2030
        2025-04-17 | future | They will build it by the end of the year. | by the end of the year = by 2025
        2025-04-17 | future | They will build it by the end of 2026. | by the end of 2026 = by 2026
        2025-04-17 | future | They will build it by year's end. | by year's end = by 2025
        2025-04-17 | future | They will build it by Friday. | by Friday = by 2025-04-18
        2025-04-17 | future | They will build it by May 9. | by May 9 = by 2025-05-09
        2025-04-17 | future | They will build it no later than June 2026. | no later than June 2026 = by 2026-06
        2025-04-17 | future | They will build it by next month. | by next month = by 2025-05
        2025-04-17 | future | They will stay until June. | until June = until 2025-06
        2025-04-17 | future | They will stay until 2030. | until 2030 = until 2030
        2025-04-17 | future | They will stay until the end of May. | until the end of May = until 2025-05
        2025-04-17 | future | They will vote before June 15. | before June 15 = before 2025-06-15
        They left before 2020. | before 2020 = before 2020
        They left prior to May 9, 2024. | prior to May 9, 2024 = before 2024-05-09
        They left after Wednesday. | after Wednesday = after 2025-04-16
        2025-04-17 | future | They will leave not before June. | not before June = after 2025-06
        Since the 2020 war relations have improved. | 2020 = 2020
        They left after last week's talks. | last week = 2025-04-07/2025-04-13
        They left around 2015. | around 2015 = about 2015
        They left about three years ago. | about three years ago = about 2022
        They left nearly a decade ago. | nearly a decade ago = about 2015
        They left more than two years ago. | more than two years ago = about 2023
        They left over a year ago. | over a year ago = about 2024
        2025-04-17 | future | They must answer within two weeks. | within two weeks = by 2025-04-17/2025-05-01
        2025-04-17 | future | They must answer within 30 days. | within 30 days = by 2025-04-17/2025-05-17
        The post has been closed from 1 May 2023 onwards. | from 1 May 2023 onwards = since 2023-05-01
        2025-04-17 | future | The post will be closed starting May 1. | starting May 1 = since 2025-05-01
        2025-04-17 | future | The post will be closed starting from Monday. | starting from Monday = since 2025-04-21
        A post-2020 order emerged. | post-2020 = after 2020
        The pre-2020 order ended. | pre-2020 = before 2020
        """);

    public static TheoryData<string, string, string, string, string> NoDates => Table("""
        The section is 12.7 kilometers long. |
        They fired 7.62 rounds. |
        Russia sent 2,000 troops. |
        Russia sent 2000 troops. |
        A force of 2000 soldiers arrived. |
        He met a group of 1990 people. |
        Point 9 of the statement says so. |
        The council adopted Resolution 1701. |
        The council recalled Resolution 2231 again. |
        The goals of Agenda 2030 stand. |
        They drove 1,000 kilometers. |
        They may meet. |
        He said May was wrong. |
        Prime Minister May spoke. |
        Troops march on the city. |
        March on! |
        The Sun reported it. |
        He sat down with Sat and Sun. |
        They wed in Baku. |
        He spoke at 10:30. |
        The train left at 2030. |
        It cost $2024. |
        It cost €2,025. |
        The 16th floor burned. |
        It was the 11th session of the body. |
        They discussed it for three years. |
        It is a three-year plan. |
        A two-day visit began. |
        He is 30 years old. |
        The 25-year-old envoy spoke. |
        Springs and falls differ. |
        The fall of Kabul shocked many. |
        They spring into action. |
        The Arab Spring failed. |
        This fall in prices hurt. |
        They met on 31 April. |
        They met on April 31. |
        They met on February 29, 2023. |
        They met on 2025-02-30. |
        They met on 31.04.2025. |
        They left before the summer break. |
        It is a 2000 year old custom. |
        Half of the deputies left. |
        A quarter of the deputies left. |
        The second draft passed. |
        They met every Monday. |
        They meet each March. |
        He reads the Sunday Times. |
        He wrote for the Mail on Sunday. |
        Good Friday was calm. |
        Russia Today reported it. |
        The US-2024 format failed. |
        The Covid-19 wave passed. |
        A T-72 tank burned. |
        Section 907 was waived. |
        The date 03/04/2025 is unclear. |
        The first day of the summit was calm. |
        On the last day of the summit they signed. |
        At the end of the day they need peace. |
        Officers of the 102nd base left. |
        Flight 8243 crashed. |
        He is an august figure. |
        The following parties agreed. |
        The former president spoke. |
        Article 16 remains. |
        They hold 44 days of talks. |
        It happened in 15 cases. |
        The G20 and the D-8 met. |
        An army of 1500 men came. |
        They met recently. | recently = ?
        They met in recent weeks. | recent weeks = ?
        2025-04-17 | future | They will meet in the coming days. | the coming days = ?
        2025-04-17 | future | They will meet in the near future. | near future = ?
        They met in the past few days. | the past few days = ?
        """);
}
