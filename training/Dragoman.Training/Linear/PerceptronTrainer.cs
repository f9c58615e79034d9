using Dragoman.Language.Linear;

namespace Dragoman.Training.Linear;

/// <summary>An averaged perceptron in training: rows of weights by feature, which grow with the updates.</summary>
internal sealed class PerceptronTrainer
{
    private readonly int classes;
    private uint[] keys = new uint[1 << 20];
    private int[] rowOf = new int[1 << 20];
    private Entry[]?[] rows = new Entry[1 << 18][];
    private byte[] lengths = new byte[1 << 18];
    private ushort[] updates = new ushort[1 << 18];
    private int rowCount;
    private int time;

    internal PerceptronTrainer(int classes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(classes, 255);
        this.classes = classes;
        Array.Fill(rowOf, -1);
    }

    /// <summary>Number of features that have weights.</summary>
    internal int Features => rowCount;

    /// <summary>Adds the weights of the features to the scores.</summary>
    internal void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row < 0) continue;
            var entries = rows[row]!;
            for (var i = 0; i < lengths[row]; i++) scores[entries[i].Class] += entries[i].Weight;
        }
    }

    /// <summary>Counts a decision; the averages are over decisions.</summary>
    internal void Tick() => time++;

    /// <summary>Speaks for the right class and against the wrong one.</summary>
    internal void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            var row = FindOrAdd(feature);
            if (updates[row] < ushort.MaxValue) updates[row]++;
            Change(row, right, 1);
            Change(row, wrong, -1);
        }
    }

    /// <summary>The averaged weights, sorted by feature, ready for <see cref="SparseLinearModel.Write"/>.</summary>
    /// <param name="leastUpdates">Features that changed less often are left out.</param>
    internal List<(uint Feature, (byte Class, short Weight)[] Row)> Average(int leastUpdates)
    {
        var result = new List<(uint, (byte, short)[])>(rowCount);
        for (var slot = 0; slot < keys.Length; slot++)
        {
            var row = rowOf[slot];
            if (row < 0 || updates[row] < leastUpdates) continue;
            var averaged = AverageRow(rows[row].AsSpan(0, lengths[row]));
            if (averaged.Length > 0) result.Add((keys[slot], averaged));
        }

        result.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        return result;
    }

    private (byte Class, short Weight)[] AverageRow(ReadOnlySpan<Entry> entries)
    {
        const int scale = 64;
        var result = new List<(byte Class, short Weight)>(entries.Length);
        foreach (var entry in entries)
        {
            var total = entry.Total + ((long)entry.Weight * (time - entry.Stamp));
            var weight = (short)Math.Clamp(Math.Round(scale * (double)total / time), short.MinValue, short.MaxValue);
            if (Math.Abs(weight) >= 3) result.Add((entry.Class, weight));
        }

        result.Sort((a, b) => a.Class.CompareTo(b.Class));
        return [.. result];
    }

    private void Change(int row, int c, int by)
    {
        var entries = rows[row]!;
        var length = lengths[row];
        var i = 0;
        while (i < length && entries[i].Class != c) i++;
        if (i == length)
        {
            if (length == entries.Length)
            {
                Array.Resize(ref entries, Math.Min(classes, length * 2));
                rows[row] = entries;
            }

            entries[i].Class = (byte)c;
            lengths[row]++;
        }

        ref var entry = ref entries[i];
        entry.Total += (long)entry.Weight * (time - entry.Stamp);
        entry.Stamp = time;
        entry.Weight += by;
    }

    private int Find(uint feature)
    {
        var mask = keys.Length - 1;
        var slot = (int)(feature & (uint)mask);
        while (rowOf[slot] >= 0)
        {
            if (keys[slot] == feature) return rowOf[slot];
            slot = (slot + 1) & mask;
        }

        return -1;
    }

    private int FindOrAdd(uint feature)
    {
        var row = Find(feature);
        if (row >= 0) return row;
        if (rowCount * 2 > keys.Length) Rehash();
        if (rowCount == rows.Length)
        {
            Array.Resize(ref rows, rowCount * 2);
            Array.Resize(ref lengths, rowCount * 2);
            Array.Resize(ref updates, rowCount * 2);
        }

        rows[rowCount] = new Entry[2];
        Insert(feature, rowCount);
        return rowCount++;
    }

    private void Insert(uint feature, int row)
    {
        var mask = keys.Length - 1;
        var slot = (int)(feature & (uint)mask);
        while (rowOf[slot] >= 0) slot = (slot + 1) & mask;
        (keys[slot], rowOf[slot]) = (feature, row);
    }

    private void Rehash()
    {
        var (oldKeys, oldRows) = (keys, rowOf);
        (keys, rowOf) = (new uint[oldKeys.Length * 2], new int[oldKeys.Length * 2]);
        Array.Fill(rowOf, -1);
        for (var slot = 0; slot < oldKeys.Length; slot++)
        {
            if (oldRows[slot] >= 0) Insert(oldKeys[slot], oldRows[slot]);
        }
    }

    private struct Entry
    {
        internal byte Class;
        internal int Stamp;
        internal int Weight;
        internal long Total;
    }
}
