using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Language.Annotation;
using Dragoman.Language.Segmentation;

namespace Dragoman.Language.Conllu;

/// <summary>A sentence as CoNLL-U writes it.</summary>
/// <param name="Comments">The comment lines, each with its <c>#</c>.</param>
/// <param name="Words">The words.</param>
/// <param name="Ranges">The multiword tokens, in order.</param>
/// <param name="EmptyNodes">Lines of empty nodes with the number of words before each; kept as they stand.</param>
public sealed record ConlluSentence(ImmutableArray<string> Comments, ImmutableArray<ConlluWord> Words, ImmutableArray<ConlluRange> Ranges, ImmutableArray<(int After, string Line)> EmptyNodes)
{
    /// <summary>The value of a comment <c># key = value</c>, null where there is none.</summary>
    public string? Comment(string key)
    {
        foreach (var comment in Comments)
        {
            var rest = comment.AsSpan(1).TrimStart();
            if (!rest.StartsWith(key, StringComparison.Ordinal)) continue;
            rest = rest[key.Length..].TrimStart();
            if (rest.StartsWith("=")) return rest[1..].Trim().ToString();
        }

        return null;
    }

    /// <summary>The sentence as the annotator's columns, its text beginning at <paramref name="offset"/> of a document.</summary>
    /// <param name="offset">Where the sentence begins.</param>
    /// <param name="text">The sentence's own text, put together from forms and <c>SpaceAfter</c>.</param>
    /// <param name="endsWithSpace">True when a space stands after the last word.</param>
    /// <exception cref="ArgumentException">The heads form no tree.</exception>
    public Sentence ToSentence(int offset, out string text, out bool endsWithSpace)
    {
        var (starts, ends) = (new int[Words.Length], new int[Words.Length]);
        text = LayOut(offset, starts, ends, out endsWithSpace);
        var tags = new UniversalTag[Words.Length];
        var heads = new short[Words.Length];
        var relations = new DependencyRelation[Words.Length];
        for (var i = 0; i < Words.Length; i++)
        {
            tags[i] = Enum.TryParse<UniversalTag>(Words[i].Upos, out var tag) ? tag : UniversalTag.X;
            heads[i] = checked((short)(Words[i].Head - 1));
            relations[i] = DependencyRelationNames.TryParse(Words[i].Deprel, out var relation) ? relation : DependencyRelation.Dep;
        }

        return new Sentence(
            new TextSpan(offset, offset + text.Length), starts, ends, [.. Words.Select(word => word.Form)], [.. Words.Select(word => word.Lemma)], tags,
            [.. Words.Select(word => word.Xpos)], heads, relations);
    }

    /// <summary>A sentence of an annotated text as CoNLL-U writes it.</summary>
    /// <param name="document">The text.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="number">Written as <c>sent_id</c>.</param>
    public static ConlluSentence From(string document, Sentence sentence, int number)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentence);
        var ranges = FindRanges(document, sentence);
        var inside = new bool[sentence.Count];
        foreach (var range in ranges) Array.Fill(inside, true, range.First, range.End - range.First);
        var words = ImmutableArray.CreateBuilder<ConlluWord>(sentence.Count);
        for (var i = 0; i < sentence.Count; i++)
        {
            words.Add(new ConlluWord(
                sentence.Form(i), sentence.Lemma(i), sentence.Tag(i).ToString(), sentence.PennTag(i), "_", sentence.Head(i) + 1, sentence.Relation(i).Name, "_",
                inside[i] ? "_" : SpaceMisc(document, sentence.End(i))));
        }

        ImmutableArray<string> comments = [$"# sent_id = {number}", $"# text = {OneLine(sentence.Span.In(document))}"];
        return new ConlluSentence(comments, words.MoveToImmutable(), ranges, []);
    }

    /// <summary>A sentence whose words stand for themselves, without a text: a space after each.</summary>
    public static ConlluSentence From(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = ImmutableArray.CreateBuilder<ConlluWord>(sentence.Count);
        for (var i = 0; i < sentence.Count; i++)
            words.Add(new ConlluWord(sentence.Form(i), sentence.Lemma(i), sentence.Tag(i).ToString(), sentence.PennTag(i), "_", sentence.Head(i) + 1, sentence.Relation(i).Name, "_", "_"));
        return new ConlluSentence([], words.MoveToImmutable(), [], []);
    }

    private static ImmutableArray<ConlluRange> FindRanges(string document, Sentence sentence)
    {
        var ranges = ImmutableArray.CreateBuilder<ConlluRange>();
        for (var first = 0; first < sentence.Count; first++)
        {
            var end = first + 1;
            while (end < sentence.Count && sentence.Start(end) == sentence.End(end - 1)
                && Contractions.Joins(sentence.Form(end - 1), sentence.Form(end), sentence.PennTag(end) == "POS"))
                end++;
            if (end == first + 1) continue;
            ranges.Add(new ConlluRange(first, end, document[sentence.Start(first)..sentence.End(end - 1)], SpaceMisc(document, sentence.End(end - 1))));
            first = end - 1;
        }

        return ranges.ToImmutable();
    }

    private static string SpaceMisc(string document, int end) => end < document.Length && !Characters.IsSpace(document[end]) ? "SpaceAfter=No" : "_";

    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            var space = Characters.IsSpace(c);
            if (!space) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString();
    }

    private string LayOut(int offset, int[] starts, int[] ends, out bool endsWithSpace)
    {
        var text = new System.Text.StringBuilder();
        var range = 0;
        endsWithSpace = true;
        for (var i = 0; i < Words.Length; i++)
        {
            if (i > 0 && endsWithSpace) text.Append(' ');
            if (range < Ranges.Length && Ranges[range].First == i)
            {
                i = LayOutRange(Ranges[range], offset + text.Length, starts, ends);
                text.Append(Ranges[range].Form);
                endsWithSpace = !ConlluWord.HasNoSpace(Ranges[range++].Misc);
                continue;
            }

            starts[i] = offset + text.Length;
            text.Append(Words[i].Form);
            ends[i] = offset + text.Length;
            endsWithSpace = Words[i].SpaceAfter;
        }

        return text.ToString();
    }

    /// <summary>Words that make up the range's text piece by piece get their piece; else each gets the whole.</summary>
    private int LayOutRange(ConlluRange range, int at, int[] starts, int[] ends)
    {
        var length = 0;
        for (var i = range.First; i < range.End; i++) length += Words[i].Form.Length;
        var pieces = length == range.Form.Length;
        for (int i = range.First, begin = at; i < range.End; i++)
        {
            (starts[i], ends[i]) = pieces ? (begin, begin + Words[i].Form.Length) : (at, at + range.Form.Length);
            begin = ends[i];
        }

        return range.End - 1;
    }
}
