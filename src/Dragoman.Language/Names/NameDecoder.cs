namespace Dragoman.Language.Names;

/// <summary>Finds the best sequence of labels for a run of tokens (Viterbi, first order, valid BILOU sequences only).</summary>
/// <remarks>Holds scratch memory: one instance for one thread.</remarks>
internal sealed class NameDecoder
{
    private int[] best = [];
    private byte[] from = [];

    /// <summary>Decodes a run that stands between tokens outside names.</summary>
    /// <param name="count">Number of tokens.</param>
    /// <param name="scores">Label scores, a row of <see cref="NameModel.Stride"/> for each token.</param>
    /// <param name="pairs">Weights of label pairs, <see cref="NameLabels.Count"/> squared, previous label first.</param>
    /// <param name="labels">Receives the labels.</param>
    public void Decode(int count, ReadOnlySpan<int> scores, ReadOnlySpan<int> pairs, Span<byte> labels)
    {
        const int Labels = NameLabels.Count;
        const int Impossible = int.MinValue / 4;
        if (best.Length < count * Labels) (best, from) = (new int[count * Labels * 2], new byte[count * Labels * 2]);
        for (var token = 0; token < count; token++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var (top, previousLabel) = (Impossible, 0);
                if (token == 0)
                {
                    if (NameLabels.MayStart(label)) top = pairs[label];
                }
                else
                {
                    foreach (var previous in NameLabels.Predecessors(label))
                    {
                        var value = best[((token - 1) * Labels) + previous] + pairs[(previous * Labels) + label];
                        if (value > top) (top, previousLabel) = (value, previous);
                    }
                }

                best[(token * Labels) + label] = top + scores[(token * NameModel.Stride) + label];
                from[(token * Labels) + label] = (byte)previousLabel;
            }
        }

        Trace(count, pairs, labels);
    }

    private void Trace(int count, ReadOnlySpan<int> pairs, Span<byte> labels)
    {
        const int Labels = NameLabels.Count;
        var (top, at) = (int.MinValue, 0);
        for (var label = 0; label < Labels; label++)
        {
            if (!NameLabels.MayEnd(label)) continue;
            var value = best[((count - 1) * Labels) + label] + pairs[label * Labels];
            if (value > top) (top, at) = (value, label);
        }

        for (var token = count - 1; token >= 0; token--)
        {
            labels[token] = (byte)at;
            at = from[(token * Labels) + at];
        }
    }
}
