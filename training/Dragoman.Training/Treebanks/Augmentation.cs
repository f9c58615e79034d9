using Dragoman.Language.Annotation;

namespace Dragoman.Training.Treebanks;

/// <summary>Copies of some treebank sentences in the dress that news wears and treebanks seldom do: headlines, capitals, curly quotes, long dashes, no final stop.</summary>
internal static class Augmentation
{
    private static readonly HashSet<string> SmallInHeadlines = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on", "or", "over", "the", "to", "vs", "with",
    };

    /// <summary>The sentences and after them the copies, the same for the same seed.</summary>
    internal static Sentence[] Extend(IReadOnlyList<Sentence> sentences, int seed)
    {
        var random = new Random(seed);
        var copies = new List<Sentence>(sentences);
        foreach (var sentence in sentences)
        {
            var draw = random.NextDouble();
            if (sentence.Count is >= 4 and <= 25 && draw < 0.10) copies.Add(WithForms(WithoutStop(sentence), TitleCase));
            else if (draw < 0.12) copies.Add(WithForms(WithoutStop(sentence), (form, _) => form.ToUpperInvariant()));
            else if (draw < 0.14) copies.Add(WithForms(sentence, (form, _) => form.ToLowerInvariant()));
            else if (draw < 0.19) copies.Add(WithoutStop(sentence));
            if (HasPlainMarks(sentence) && random.NextDouble() < 0.4) copies.Add(WithForms(sentence, new Typographer().Dress));
        }

        return [.. copies];
    }

    private static string TitleCase(string form, int at) =>
        at > 0 && SmallInHeadlines.Contains(form) || !char.IsLower(form[0]) || form[0] == 'n' && form.Length == 3 && !char.IsLetter(form[1]) ? form : char.ToUpperInvariant(form[0]) + form[1..];

    private static bool HasPlainMarks(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Form(i) is "\"" or "'" or "--" or "-" or "''" or "``" || (sentence.Form(i).Length > 1 && sentence.Form(i).Contains('\'', StringComparison.Ordinal))) return true;
        }

        return false;
    }

    private static Sentence WithoutStop(Sentence sentence)
    {
        var last = sentence.Count - 1;
        return last < 1 || sentence.Tag(last) != UniversalTag.PUNCT || sentence.FirstChild(last) >= 0 || sentence.Head(last) < 0 ? sentence : Copy(sentence, last, sentence.Form);
    }

    private static Sentence WithForms(Sentence sentence, Func<string, int, string> dress) => Copy(sentence, sentence.Count, i => dress(sentence.Form(i), i));

    private static Sentence Copy(Sentence sentence, int count, Func<int, string> form)
    {
        var all = Enumerable.Range(0, count).ToArray();
        return new Sentence(
            sentence.Span, [.. all.Select(sentence.Start)], [.. all.Select(sentence.End)], [.. all.Select(form)], [.. all.Select(sentence.Lemma)], [.. all.Select(sentence.Tag)],
            [.. all.Select(sentence.PennTag)], [.. all.Select(i => (short)sentence.Head(i))], [.. all.Select(sentence.Relation)]);
    }

    /// <summary>Puts typographic marks in place of plain ones; knows whether a quote is open.</summary>
    private sealed class Typographer
    {
        private bool open;

        internal string Dress(string form, int at)
        {
            switch (form)
            {
                case "``":
                    open = true;
                    return "“";
                case "''":
                    open = false;
                    return "”";
                case "\"":
                    open = !open;
                    return open ? "“" : "”";
                case "--":
                    return at % 2 == 0 ? "—" : "–";
                case "-" when at % 3 == 0:
                    return "–";
                default:
                    return form.Length > 1 ? form.Replace('\'', '’') : form;
            }
        }
    }
}
