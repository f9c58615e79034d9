using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Dragoman.Language.Model;

namespace Dragoman.Language.Linear;

/// <summary>A trained linear model: for each feature its weights for the few classes that it speaks for or against.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed class SparseLinearModel
{
    private readonly Slot[] slots;
    private readonly int[] entries;
    private readonly int mask;

    private SparseLinearModel(Slot[] slots, int[] entries, int classes)
    {
        (this.slots, this.entries) = (slots, entries);
        mask = slots.Length - 1;
        Classes = classes;
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Number of features.</summary>
    public int Features { get; private init; }

    /// <summary>Adds the weights of the features to the scores of the classes.</summary>
    /// <param name="features">Hashes of the features; those that the model does not know add nothing.</param>
    /// <param name="scores">A number for each class.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            var at = (int)(feature & (uint)mask);
            while (true)
            {
                ref readonly var slot = ref slots[at];
                if (slot.Row < 0) break;
                if (slot.Key == feature)
                {
                    Add(slot.Row, scores);
                    break;
                }

                at = (at + 1) & mask;
            }
        }
    }

    /// <summary>Reads a section that is nothing but a model, as <see cref="Write"/> wrote it.</summary>
    /// <exception cref="ModelFormatException">It is cut short.</exception>
    public static SparseLinearModel Read(ReadOnlySpan<byte> section)
    {
        var reader = new ModelReader(section);
        return Read(ref reader);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static SparseLinearModel Read(ref ModelReader reader)
    {
        var classes = reader.Int32();
        var count = reader.Int32();
        var total = reader.Int32();
        var keys = reader.Array<uint>(count);
        var lengths = reader.Array<byte>(count);
        var classOf = reader.Array<byte>(total);
        var weights = reader.Array<short>(total);

        var table = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count + (count >> 1)))];
        Array.Fill(table, new Slot(0, -1));
        var rows = new int[total + count];
        int at = 0, row = 0;
        for (var feature = 0; feature < count; feature++)
        {
            var slot = (int)(keys[feature] & (uint)(table.Length - 1));
            while (table[slot].Row >= 0) slot = (slot + 1) & (table.Length - 1);
            table[slot] = new Slot(keys[feature], row);
            rows[row++] = lengths[feature];
            for (var i = 0; i < lengths[feature]; i++, at++) rows[row++] = (classOf[at] << 16) | (ushort)weights[at];
        }

        return new SparseLinearModel(table, rows, classes) { Features = count };
    }

    /// <summary>Writes a model.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="rows">The features, ascending, with their weights for classes, ascending.</param>
    public static void Write(BinaryWriter writer, int classes, IReadOnlyList<(uint Feature, (byte Class, short Weight)[] Row)> rows)
    {
        writer.Write(classes);
        writer.Write(rows.Count);
        writer.Write(rows.Sum(row => row.Row.Length));
        foreach (var (feature, _) in rows) writer.Write(feature);
        foreach (var (_, row) in rows) writer.Write((byte)row.Length);
        foreach (var (_, row) in rows)
        {
            foreach (var entry in row) writer.Write(entry.Class);
        }

        foreach (var (_, row) in rows)
        {
            foreach (var entry in row) writer.Write(entry.Weight);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int row, Span<int> scores)
    {
        var count = entries[row];
        foreach (var entry in entries.AsSpan(row + 1, count)) scores[entry >> 16] += (short)entry;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(uint Key, int Row);
}
