namespace Dragoman.Coding.Dates;

/// <summary>What a piece of a sentence can do in a temporal expression.</summary>
internal enum DateWord
{
    /// <summary>A word that has no part in dates.</summary>
    Unknown,

    /// <summary>Before the first and after the last piece.</summary>
    Boundary,

    Number, Ordinal, OtherNumber, NumericDate, DecadeNumber, QuarterLabel, HalfLabel,
    Comma, Period, Dash, Slash, Open, Close, Possessive, Currency, Punctuation,
    Month, MonthShort, Weekday, WeekdayShort, Unit, Units, Weekend, Season, Half, Quarter, Century,
    Count, CountTens, CountVague, OrdinalWord,
    Today, Yesterday, Tomorrow, Overnight, DayTime, Recent, Future, Near,
    Early, Edge, Comparative, This, That, Last, Past, Previous, Next, Coming, Following, Same, Current,
    The, Article, Own, Each, Of, In, On, At, During, Over, Within, For, By, Since, Until, Through, Before, After, From, To, Between, And, Or,
    As, Prior, No, Not, Than, More, Starting, Onwards, About, Ago, Now, Hence,
    New, Eve, Christmas, Boxing, Bastille, Women, International,
    Counted, Clock, DayNamer, Outlet, Mail, Total, Prefix,
}
