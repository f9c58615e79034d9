namespace Dragoman.Coding.Dates;

/// <summary>Dates written in numbers only.</summary>
internal static class NumericDates
{
    /// <summary>yyyymmdd as one number, 0 where there is no such day between 1000 and 2199.</summary>
    public static int Pack(int year, int month, int day) =>
        year is >= 1000 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (year * 10000) + (month * 100) + day : 0;

    /// <summary>The day that <see cref="Pack"/> packed.</summary>
    public static DateOnly Unpack(int packed) => new(packed / 10000, packed / 100 % 100, packed % 100);

    /// <summary>The day of a date with slashes, 0 where its order cannot be told.</summary>
    public static int OfSlashes(int first, int second, int year) =>
        first == second || (first > 12 && second <= 12) ? Pack(year, second, first)
        : second > 12 && first <= 12 ? Pack(year, first, second)
        : 0;
}
