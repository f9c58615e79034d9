using Dragoman.Language.Linear;
using Dragoman.Language.Tagging;

namespace Dragoman.Language.Parsing;

/// <summary>The features of one parsing decision, after Zhang and Nivre (2011), for the arc-hybrid system.</summary>
internal static class ParserFeatures
{
    /// <summary>Room that a decision's features need.</summary>
    internal const int Most = 112;

    /// <summary>Writes the features of a state.</summary>
    /// <returns>How many.</returns>
    internal static int Extract(WordColumns words, ParserState state, Span<uint> into)
    {
        var f = new Writer(into, words, state);
        int s0 = state.Stack(0), s1 = state.Stack(1), s2 = state.Stack(2), b0 = state.Buffer(0), b1 = state.Buffer(1), b2 = state.Buffer(2);
        f.Words(s0, s1, s2, b0, b1, b2);
        f.Pairs(s0, s1, b0, b1);
        f.Tags(s0, s1, s2, b0, b1, b2);
        f.Children(s0, s1, b0);
        f.Distances(s0, s1, b0);
        f.Valency(s0, s1, b0);
        f.Add(0, 0);
        return f.Count;
    }

    private ref struct Writer(Span<uint> into, WordColumns words, ParserState state)
    {
        private readonly Span<uint> into = into;
        private readonly uint[] word = words.Word;
        private readonly byte[] tag = words.Tag;

        internal int Count;

        internal void Add(uint template, uint a) => into[Count++] = FeatureHash.Of(template, a);

        internal void Words(int s0, int s1, int s2, int b0, int b1, int b2)
        {
            One(1, s0);
            One(4, s1);
            One(7, b0);
            One(10, b1);
            Add(13, W(s2));
            Add(14, T(s2));
            Add(15, W(b2));
            Add(16, T(b2));
            Add(17, Suffix(s0));
            Add(18, Suffix(b0));
            Add(19, Suffix(s1));
        }

        internal void Pairs(int s0, int s1, int b0, int b1)
        {
            uint w0 = W(s0), w1 = W(s1), wb = W(b0), t0 = T(s0), t1 = T(s1), tb = T(b0);
            Add(20, w0, wb);
            Add(21, w0, t0, FeatureHash.Pair(tb, wb));
            Add(22, w0, tb);
            Add(23, t0, wb);
            Add(24, t0, tb);
            Add(25, w0, t0, tb);
            Add(26, t0, tb, wb);
            Add(27, w0, w1);
            Add(28, w0, t1);
            Add(29, t0, w1);
            Add(30, t0, t1);
            Add(31, w0, t0, t1);
            Add(32, t0, w1, t1);
            Add(33, w1, wb);
            Add(34, t1, tb);
            Add(35, t1, wb);
            Add(36, w1, tb);
            Add(37, tb, T(b1));
            Add(38, wb, W(b1));
            Add(39, wb, T(b1));
            Add(40, t0, T(b1));
        }

        internal void Tags(int s0, int s1, int s2, int b0, int b1, int b2)
        {
            uint t0 = T(s0), t1 = T(s1), tb = T(b0), tb1 = T(b1);
            Add(50, tb, tb1, T(b2));
            Add(51, t0, tb, tb1);
            Add(52, t1, t0, tb);
            Add(53, T(s2), t1, t0);
            Add(54, FeatureHash.Pair(T(s2), t1), t0, tb);
            Add(55, FeatureHash.Pair(t1, t0), tb, tb1);
            Add(56, W(s0), tb, tb1);
            Add(57, t0, W(b0), tb1);
            Add(58, t1, W(s0), tb);
            Add(59, W(s1), t0, tb);
            Add(60, t1, t0, W(b0));
            Add(61, t0, tb, T(LastLeftOf(b0)));
        }

        internal void Children(int s0, int s1, int b0)
        {
            uint t0 = T(s0), t1 = T(s1), tb = T(b0);
            var (left0, right0, left1, right1, leftB) = (state.Left1[s0], state.Right1[s0], state.Left1[s1], state.Right1[s1], state.Left1[b0]);
            Child(70, left0);
            Child(73, right0);
            Child(76, right1);
            Child(79, leftB);
            Child(82, left1);
            Add(85, t0, tb, T(left0));
            Add(86, t0, tb, T(right0));
            Add(87, t0, tb, T(leftB));
            Add(88, t0, t1, T(left0));
            Add(89, t0, t1, T(right0));
            Add(90, t0, t1, T(right1));
            Add(91, t0, t1, T(left1));
            Add(92, t0, T(left0), T(state.Left2[s0]));
            Add(93, t0, T(right0), T(state.Right2[s0]));
            Add(94, tb, T(leftB), T(state.Left2[b0]));
            Add(95, t1, T(right1), T(state.Right2[s1]));
            Add(96, W(s0), W(right0));
            Add(97, W(s1), W(right1));
            Add(98, W(s0), R(left0), R(right0));
            Add(99, W(s1), t0, R(right1));
        }

        internal void Distances(int s0, int s1, int b0)
        {
            var near = Distance(s0, b0);
            var far = Distance(s1, s0);
            Add(110, W(s0), near);
            Add(111, T(s0), near);
            Add(112, W(b0), near);
            Add(113, T(b0), near);
            Add(114, T(s0), T(b0), near);
            Add(115, T(s1), T(s0), far);
            Add(116, W(s1), far);
            Add(117, W(s0), far);
        }

        internal void Valency(int s0, int s1, int b0)
        {
            Add(120, W(s0), state.LeftCount[s0]);
            Add(121, T(s0), state.LeftCount[s0]);
            Add(122, W(s0), state.RightCount[s0]);
            Add(123, T(s0), state.RightCount[s0]);
            Add(124, W(s1), state.RightCount[s1]);
            Add(125, T(s1), state.RightCount[s1]);
            Add(126, W(b0), state.LeftCount[b0]);
            Add(127, T(b0), state.LeftCount[b0]);
            Add(130, W(s0), Set(state.LeftSet[s0]));
            Add(131, T(s0), Set(state.LeftSet[s0]));
            Add(132, T(s0), Set(state.RightSet[s0]));
            Add(133, W(s1), Set(state.RightSet[s1]));
            Add(134, T(s1), Set(state.RightSet[s1]));
            Add(135, T(b0), Set(state.LeftSet[b0]));
            Add(136, T(s1), T(s0), Set(state.RightSet[s1]));
            Add(137, T(s1), T(s0), Set(state.LeftSet[s1]));
        }

        private static uint Distance(int from, int to) => from == 0 || to == 0 ? 99 : (to - from) switch
        {
            <= 5 and var d => (uint)d,
            <= 8 => 6,
            <= 14 => 7,
            _ => 8,
        };

        private static uint Set(ulong set) => (uint)(set ^ ((set >> 32) * 0x9E3779B1));

        private void One(uint template, int at)
        {
            Add(template, W(at));
            Add(template + 1, T(at));
            Add(template + 2, W(at), T(at));
        }

        private void Child(uint template, int at)
        {
            Add(template, W(at));
            Add(template + 1, T(at));
            Add(template + 2, R(at));
        }

        private void Add(uint template, uint a, uint b) => into[Count++] = FeatureHash.Of(template, a, b);

        private void Add(uint template, uint a, uint b, uint c) => into[Count++] = FeatureHash.Of(template, a, b, c);

        private uint W(int at) => at == 0 ? 3 : at == ParserState.Root ? 4 : word[at];

        private uint T(int at) => at == 0 ? 254u : at == ParserState.Root ? 253u : tag[at];

        private uint R(int at) => at == 0 ? 255 : (uint)state.Relation[at];

        private uint Suffix(int at) => at < WordColumns.Offset ? (uint)at : words.Suffix[(at * WordColumns.SuffixLengths) + 2];

        private int LastLeftOf(int at) => state.Left1[at];
    }
}
