using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dragoman.Record.Export;

/// <summary>Whole numbers for events, for data sets whose ids are numbers: the first 62 bits of a SHA-256 of the event's id and the row's number.</summary>
internal static class EventNumber
{
    /// <summary>The number, the same on every machine.</summary>
    public static string Of(string id, int row)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}/{row}")), hash);
        return (BinaryPrimitives.ReadUInt64BigEndian(hash) >> 2).ToString(CultureInfo.InvariantCulture);
    }
}
