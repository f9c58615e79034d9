using Dragoman.Record.Identity;

namespace Dragoman.Record.Sqlite;

/// <summary>The key of an event: its place in the order of lists, which is by day and then by id.</summary>
/// <remarks>22 bits of day number before the first 40 bits of the id. Where two ids of one day begin alike, once in millions of records, the later written takes the next free key.</remarks>
internal static class EventKey
{
    private const int IdBits = 40, IdDigits = IdBits / 5, WholeLength = 13;

    /// <summary>The key of an event that stands at a day.</summary>
    public static long Of(int day, string id) => Before(day) | ContentId.Leading(id, IdDigits);

    /// <summary>The key before all keys of a day.</summary>
    public static long Before(int day) => (long)day << IdBits;

    /// <summary>The day in a key.</summary>
    public static int Day(long key) => (int)(key >> IdBits);

    /// <summary>The key as digits of an id.</summary>
    public static string Digits(long key) => ContentId.Digits(key & ((1L << IdBits) - 1), IdDigits);

    /// <summary>The whole key as digits.</summary>
    public static string WholeDigits(long key) => ContentId.Digits(key, WholeLength);

    /// <summary>The key that <see cref="WholeDigits"/> wrote; null where the digits are none.</summary>
    public static long? ReadWhole(string digits) => digits.Length == WholeLength && digits[0] < '8' && ContentId.IsDigits(digits) ? ContentId.Leading(digits, WholeLength) : null;

    /// <summary>The key of a day and digits; null where these are none.</summary>
    public static long? Read(int day, string digits) => digits.Length == IdDigits && day <= DateOnly.MaxValue.DayNumber && ContentId.IsDigits(digits) ? Before(day) | ContentId.Leading(digits, IdDigits) : null;
}
