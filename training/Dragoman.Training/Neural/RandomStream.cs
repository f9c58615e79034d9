namespace Dragoman.Training.Neural;

/// <summary>A stream of random numbers (SplitMix64 of Steele, Lea and Flood 2014) that is the same on every run.</summary>
internal struct RandomStream(ulong seed)
{
    private ulong state = seed;

    public ulong NextBits()
    {
        state += 0x9E3779B97F4A7C15;
        var value = state;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>A number from 0 up to and without 1.</summary>
    public float NextSingle() => (NextBits() >> 40) * (1f / (1 << 24));

    /// <summary>A whole number from 0 up to and without the bound.</summary>
    public int Next(int bound) => (int)(NextBits() % (ulong)bound);

    public void Shuffle(Span<int> values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (values[i], values[other]) = (values[other], values[i]);
        }
    }

    /// <summary>Fills a mask that drops each place with the given probability and strengthens the others.</summary>
    public void FillMask(Span<float> mask, float drop)
    {
        var keep = 1 / (1 - drop);
        foreach (ref var value in mask) value = NextSingle() < drop ? 0 : keep;
    }
}
