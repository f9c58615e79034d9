using System.Buffers.Binary;
using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Record.Clustering;

/// <summary>Traits as bytes: how they stand in the store, all but id, bond and time.</summary>
internal static class TraitsBytes
{
    private const int Head = 22;

    public static byte[] Write(MentionTraits traits)
    {
        var bytes = new byte[Head + (12 * traits.Persons.Length) + (4 * traits.Words.Length)];
        bytes[0] = (byte)((traits.IsDated ? 1 : 0) | (traits.ByWords ? 2 : 0));
        bytes[1] = (byte)traits.Span;
        bytes[2] = (byte)traits.Type;
        bytes[3] = (byte)traits.Status;
        bytes[4] = (byte)traits.Persons.Length;
        var rest = bytes.AsSpan(6);
        foreach (var number in (ReadOnlySpan<uint>)[traits.Mode, traits.Cameo, traits.Place, traits.Country]) Put(ref rest, number);
        foreach (var person in traits.Persons)
        {
            Put(ref rest, person.Party);
            Put(ref rest, person.Name);
            Put(ref rest, person.Office);
        }

        foreach (var word in traits.Words) Put(ref rest, word);
        return bytes;
    }

    public static MentionTraits Read(string id, long bond, int from, int to, ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[6..];
        var traits = new MentionTraits
        {
            Id = id, Bond = bond, From = from, To = to, IsDated = (bytes[0] & 1) != 0, ByWords = (bytes[0] & 2) != 0,
            Span = (SpanClass)bytes[1], Type = (EventType)bytes[2], Status = (EventStatus)bytes[3],
            Mode = Take(ref rest), Cameo = Take(ref rest), Place = Take(ref rest), Country = Take(ref rest),
        };
        var persons = new PersonTrait[bytes[4]];
        for (var i = 0; i < persons.Length; i++) persons[i] = new PersonTrait(Take(ref rest), Take(ref rest), Take(ref rest));
        var words = new uint[rest.Length / 4];
        for (var i = 0; i < words.Length; i++) words[i] = Take(ref rest);
        return traits with { Persons = ImmutableArray.Create(persons), Words = ImmutableArray.Create(words) };
    }

    private static void Put(ref Span<byte> rest, uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(rest, number);
        rest = rest[4..];
    }

    private static uint Take(ref ReadOnlySpan<byte> rest)
    {
        var number = BinaryPrimitives.ReadUInt32LittleEndian(rest);
        rest = rest[4..];
        return number;
    }
}
