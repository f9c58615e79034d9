using Dragoman.Language.Annotation;

namespace Dragoman.Language.Names;

/// <summary>Turns a token's surroundings into hashed features for the name tagger.</summary>
internal static class NameFeatures
{
    /// <summary>No token has more features than this.</summary>
    public const int Maximum = 72;

    private const uint Outer = 0x5F5F5F5Fu;

    /// <summary>Writes the features of a token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="token">Number of the token.</param>
    /// <param name="features">Receives the features; at least <see cref="Maximum"/> long.</param>
    /// <param name="syntax">False to leave tags and tree out.</param>
    /// <returns>How many features were written.</returns>
    public static int Extract(Sentence sentence, NameColumns columns, int token, Span<uint> features, bool syntax = true)
    {
        var writer = new Writer(features);
        writer.Add(0, columns.Case);
        AddForms(ref writer, sentence, columns, token);
        AddAffixes(ref writer, sentence.Form(token));
        AddLists(ref writer, columns, token, sentence.Count);
        if (!syntax) return writer.Count;
        AddTags(ref writer, sentence, columns, token);
        AddTree(ref writer, sentence, columns, token);
        return writer.Count;
    }

    private static void AddForms(ref Writer writer, Sentence sentence, NameColumns columns, int token)
    {
        var last = sentence.Count - 1;
        var l2 = token > 1 ? columns.Lower[token - 2] : Outer;
        var l1 = token > 0 ? columns.Lower[token - 1] : Outer;
        var l0 = columns.Lower[token];
        var r1 = token < last ? columns.Lower[token + 1] : Outer;
        var r2 = token < last - 1 ? columns.Lower[token + 2] : Outer;
        var s1 = token > 0 ? columns.Shape[token - 1] : Outer;
        var s0 = columns.Shape[token];
        var t1 = token < last ? columns.Shape[token + 1] : Outer;
        writer.Add(1, l0);
        writer.Add(2, columns.Form[token]);
        writer.Add(3, l1);
        writer.Add(4, r1);
        writer.Add(5, l2);
        writer.Add(6, r2);
        writer.Add(7, l1, l0);
        writer.Add(8, l0, r1);
        writer.Add(9, s0);
        writer.Add(10, s1, s0);
        writer.Add(11, s0, t1);
        writer.Add(12, (s1 * 7) + t1, s0);
        writer.Add(13, s0, columns.Case);
        writer.Add(14, l1, s0);
        writer.Add(15, r1, s0);
        if (token == 0) writer.Add(16, s0);
        var common = (uint)columns.Common[token];
        var nextCommon = token < last ? (uint)columns.Common[token + 1] : 2u;
        var position = token == 0 ? 0u : columns.Candidate[token - 1] ? 1u : 2u;
        writer.Add(19, (common * 4) + position, s0);
        writer.Add(60, (((common * 4) + nextCommon) * 4) + position, columns.Case);
        writer.Add(61, (common * 4) + position, r1);
        writer.Add(62, common, l1);
        writer.Add(17, l2, l1);
        writer.Add(18, r1, r2);
    }

    private static void AddAffixes(ref Writer writer, string form)
    {
        for (var length = 1; length <= 4 && length < form.Length; length++)
        {
            writer.Add(20 + (uint)length, StableHash.OfLower(form.AsSpan(0, length)));
            writer.Add(25 + (uint)length, StableHash.OfLower(form.AsSpan(form.Length - length)));
        }

        writer.Add(30, (uint)Math.Min(form.Length, 8));
    }

    private static void AddTags(ref Writer writer, Sentence sentence, NameColumns columns, int token)
    {
        var last = sentence.Count - 1;
        var previous = token > 0 ? (uint)sentence.Tag(token - 1) : Outer;
        var own = (uint)sentence.Tag(token);
        var next = token < last ? (uint)sentence.Tag(token + 1) : Outer;
        writer.Add(31, columns.Tag[token]);
        writer.Add(32, previous, own);
        writer.Add(33, own, next);
        writer.Add(34, (previous * 32) + next, own);
        writer.Add(35, columns.Tag[token], columns.Shape[token]);
        writer.Add(36, own, columns.Case);
        writer.Add(44, columns.Listed[token], own);
    }

    private static void AddLists(ref Writer writer, NameColumns columns, int token, int count)
    {
        var last = count - 1;
        var p = token > 0 ? Code(columns, token - 1) : Outer;
        var o = Code(columns, token);
        var n = token < last ? Code(columns, token + 1) : Outer;
        writer.Add(40, o);
        writer.Add(41, p, o);
        writer.Add(42, o, n);
        writer.Add(43, (p * 8191) + n, o);
        if (token > 1) writer.Add(45, Code(columns, token - 2), o);
        if (token < last - 1) writer.Add(46, o, Code(columns, token + 2));
        writer.Add(47, RunHead(columns, token, count), columns.Listed[token]);
    }

    private static uint Code(NameColumns columns, int token) =>
        ((uint)columns.Listed[token] * 64) + ((uint)columns.Known[token] * 16) + (uint)columns.Class[token] + (columns.Candidate[token] ? 4096u : 0u);

    /// <summary>The class of the last capitalised word of the run that the token stands in: "Ministry", "Party", "River" decide what the whole names.</summary>
    private static uint RunHead(NameColumns columns, int token, int count)
    {
        var at = token;
        while (at + 1 < count && at - token < 6 && columns.Candidate[at + 1] && columns.Class[at + 1] != WordClass.Bridge) at++;
        return ((uint)columns.Class[at] * 8) + (uint)Math.Min(at - token, 3);
    }

    private static void AddTree(ref Writer writer, Sentence sentence, NameColumns columns, int token)
    {
        var head = sentence.Head(token);
        var relation = (uint)sentence.Relation(token);
        var headForm = head >= 0 ? columns.Lower[head] : Outer;
        writer.Add(50, relation);
        writer.Add(51, relation, headForm);
        writer.Add(52, relation, head >= 0 ? (uint)sentence.Tag(head) : Outer);
        writer.Add(53, headForm);
        var side = head < 0 ? 0u : head < token ? 1u : 2u;
        writer.Add(54, (relation * 4) + side, head >= 0 && columns.Candidate[head] ? 1u : 0u);
        var marker = sentence.Child(token, DependencyRelation.Case);
        writer.Add(55, marker >= 0 ? columns.Lower[marker] : Outer, relation);
        var top = NameTop(sentence, token);
        if (top != token)
        {
            writer.Add(56, columns.Lower[top]);
            var topHead = sentence.Head(top);
            writer.Add(57, (uint)sentence.Relation(top), topHead >= 0 ? columns.Lower[topHead] : Outer);
        }
    }

    private static int NameTop(Sentence sentence, int token)
    {
        var at = token;
        for (var steps = 0; steps < 4; steps++)
        {
            var relation = sentence.Relation(at);
            if (relation is not (DependencyRelation.Flat or DependencyRelation.Compound or DependencyRelation.Amod)) break;
            at = sentence.Head(at);
        }

        return at;
    }

    private ref struct Writer(Span<uint> features)
    {
        private readonly Span<uint> features = features;

        public int Count { get; private set; }

        public void Add(uint template, uint value) => features[Count++] = StableHash.Feature(template, value);

        public void Add(uint template, uint first, uint second) => features[Count++] = StableHash.Feature(template, first, second);
    }
}
