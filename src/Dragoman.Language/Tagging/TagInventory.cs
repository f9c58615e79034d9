using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Model;

namespace Dragoman.Language.Tagging;

/// <summary>The pairs of universal and Penn tag that a tagger chooses from, by number.</summary>
internal sealed class TagInventory
{
    private readonly Dictionary<(UniversalTag, string), int> numbers = [];

    /// <summary>Takes the pairs in the order of their numbers.</summary>
    internal TagInventory(ImmutableArray<(UniversalTag Universal, string Penn)> tags)
    {
        Tags = tags;
        for (var i = 0; i < tags.Length; i++) numbers.Add(tags[i], i);
    }

    /// <summary>The pairs in the order of their numbers.</summary>
    internal ImmutableArray<(UniversalTag Universal, string Penn)> Tags { get; }

    /// <summary>The number of a pair, -1 where it has none.</summary>
    internal int Number(UniversalTag universal, string penn) => numbers.GetValueOrDefault((universal, penn), -1);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static TagInventory Read(ref ModelReader reader)
    {
        var count = reader.Int32();
        var tags = ImmutableArray.CreateBuilder<(UniversalTag, string)>(count);
        for (var i = 0; i < count; i++) tags.Add(((UniversalTag)reader.Int32(), reader.String()));
        return new TagInventory(tags.ToImmutable());
    }

    /// <summary>Writes the pairs.</summary>
    internal void Write(BinaryWriter writer)
    {
        writer.Write(Tags.Length);
        foreach (var (universal, penn) in Tags)
        {
            writer.Write((int)universal);
            writer.Write(penn);
        }
    }
}
