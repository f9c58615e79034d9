using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Dragoman.Domain;
using Dragoman.Language.Model;

namespace Dragoman.Coding.Relations;

/// <summary>A linear model that tells from features which type of act stands between two parties (multinomial logistic regression).</summary>
/// <remarks>Features are kept by a hash of 32 bits, weights in a byte each. Immutable and safe on many threads.</remarks>
internal sealed class RelationScorer
{
    /// <summary>The section of the model file.</summary>
    public const string Section = "relations";

    private const string Resource = "relations.model";
    private const int Shown = 6;
    private readonly uint[] keys;
    private readonly sbyte[] weights;
    private readonly float scale;

    /// <summary>Puts a scorer together.</summary>
    /// <param name="keys">What <see cref="Key"/> gives for each feature, ascending.</param>
    /// <param name="weights">Features × <see cref="Types"/>.</param>
    /// <param name="scale">What a weight of 1 is worth.</param>
    /// <exception cref="ModelFormatException">The arrays do not fit one another.</exception>
    public RelationScorer(uint[] keys, sbyte[] weights, float scale)
    {
        (this.keys, this.weights, this.scale) = (keys, weights, scale);
        if (weights.Length != keys.Length * Types.Length) throw new ModelFormatException("the model of relations makes no sense");
    }

    /// <summary>The types that the scorer chooses from: all but STATE, which is no relation.</summary>
    public static ImmutableArray<EventType> Types { get; } = [.. Enum.GetValues<EventType>().Where(type => type is not EventType.State)];

    /// <summary>Reads the scorer that is part of the program.</summary>
    public static RelationScorer LoadDefault()
    {
        using var stream = typeof(RelationScorer).Assembly.GetManifestResourceStream(Resource) ?? throw new ModelFormatException("the program was built without its model of relations; run the training and build again");
        return Read(ModelFile.Read(stream).Section(Section));
    }

    /// <summary>Reads the section.</summary>
    /// <exception cref="ModelFormatException">It is cut short or makes no sense.</exception>
    public static RelationScorer Read(ReadOnlyMemory<byte> section)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(section.ToArray()));
            var keys = new uint[reader.ReadInt32()];
            var scale = reader.ReadSingle();
            for (var i = 0; i < keys.Length; i++) keys[i] = reader.ReadUInt32();
            var bytes = reader.ReadBytes(checked(keys.Length * Types.Length));
            return new RelationScorer(keys, MemoryMarshal.Cast<byte, sbyte>(bytes).ToArray(), scale);
        }
        catch (Exception e) when (e is EndOfStreamException or OverflowException)
        {
            throw new ModelFormatException("the model of relations is cut short", e);
        }
    }

    /// <summary>Writes the section.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(keys.Length);
        writer.Write(scale);
        foreach (var key in keys) writer.Write(key);
        writer.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
    }

    /// <summary>The key of a feature: the first 32 bits of FNV-1a over its bytes.</summary>
    public static uint Key(string feature)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(feature)) hash = (hash ^ b) * 1099511628211;
        return (uint)(hash >> 32) ^ (uint)hash;
    }

    /// <summary>The likeliest type for features; the same feature counts once.</summary>
    public RelationScore Score(IEnumerable<string> features)
    {
        var sums = new double[Types.Length];
        var known = features.Distinct(StringComparer.Ordinal).Select(feature => (Feature: feature, Row: Array.BinarySearch(keys, Key(feature)))).Where(found => found.Row >= 0).ToArray();
        foreach (var (_, row) in known)
        {
            for (var type = 0; type < sums.Length; type++) sums[type] += weights[(row * sums.Length) + type] * scale;
        }

        var best = 0;
        for (var type = 1; type < sums.Length; type++)
        {
            if (sums[type] > sums[best]) best = type;
        }

        var probability = 1 / sums.Sum(sum => Math.Exp(sum - sums[best]));
        var weighed = known.Select(found => (found.Feature, Weight: Math.Round((double)weights[(found.Row * sums.Length) + best] * scale, 3)))
            .Where(one => one.Weight > 0).OrderByDescending(one => one.Weight).ThenBy(one => one.Feature, StringComparer.Ordinal).Take(Shown);
        return new RelationScore(Types[best], probability, [.. weighed]);
    }
}
