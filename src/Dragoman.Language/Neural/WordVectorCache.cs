namespace Dragoman.Language.Neural;

/// <summary>The encoder's input of words met lately: news repeats its words, and a vector is the sum of some twenty rows of a large table.</summary>
/// <remarks>Each word has one place, taken over by the next word of the same place; what is kept is what would be computed again. One thread at a time.</remarks>
/// <param name="width">Length of a vector.</param>
internal sealed class WordVectorCache(int width)
{
    private const int Places = 1024;
    private const int LongestForm = 24;
    private readonly string?[] forms = new string?[Places];
    private readonly byte[] contexts = new byte[Places];
    private readonly float[] vectors = new float[Places * width];

    /// <summary>Copies the vector of a word.</summary>
    /// <param name="form">The word.</param>
    /// <param name="context">What else the vector depends on.</param>
    /// <param name="vector">Receives the vector; unchanged where it is not kept.</param>
    /// <returns>False where it is not kept.</returns>
    public bool TryCopy(string form, byte context, Span<float> vector)
    {
        var place = PlaceOf(form);
        if (contexts[place] != context || !string.Equals(forms[place], form, StringComparison.Ordinal)) return false;
        vectors.AsSpan(place * width, width).CopyTo(vector);
        return true;
    }

    /// <summary>Keeps the vector of a word, unless the word is very long.</summary>
    public void Keep(string form, byte context, ReadOnlySpan<float> vector)
    {
        if (form.Length > LongestForm) return;
        var place = PlaceOf(form);
        (forms[place], contexts[place]) = (form, context);
        vector.CopyTo(vectors.AsSpan(place * width, width));
    }

    private static int PlaceOf(string form)
    {
        var hash = (uint)form.Length;
        foreach (var letter in form.AsSpan(0, Math.Min(form.Length, LongestForm))) hash = (hash ^ letter) * 0x01000193;
        return (int)((hash ^ (hash >> 15)) & (Places - 1));
    }
}
