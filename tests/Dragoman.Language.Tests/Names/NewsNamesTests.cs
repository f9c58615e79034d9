using Dragoman.Language.Annotation;

namespace Dragoman.Language.Tests.Names;

public sealed class NewsNamesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("news-sentences.txt", 95, 97)]
    [InlineData("news-sentences-later.txt", 92, 96)]
    public void News_sentences_keep_their_score(string file, double leastTyped, double leastUntyped)
    {
        int gold = 0, found = 0, right = 0, untyped = 0;
        foreach (var (text, names) in ReadAll(file))
        {
            var document = SharedAnnotator.Instance.Annotate(text);
            var actual = document.Names.Select(name => (document.Sentences[name.Sentence].Start(name.First), document.Sentences[name.Sentence].End(name.End - 1), name.Kind)).ToList();
            (gold, found) = (gold + names.Count, found + actual.Count);
            right += names.Intersect(actual).Count();
            untyped += names.Count(name => actual.Exists(other => other.Item1 == name.Start && other.Item2 == name.End));
            foreach (var (start, end, kind) in names.Except(actual)) output.WriteLine($"missed {kind} {text[start..end]} in: {text}");
            foreach (var (start, end, kind) in actual.Except(names)) output.WriteLine($"wrong {kind} {text[start..end]} in: {text}");
        }

        var (typedScore, untypedScore) = (200.0 * right / (gold + found), 200.0 * untyped / (gold + found));
        output.WriteLine($"F1 typed {typedScore:F1}, untyped {untypedScore:F1}, {gold} names");
        Assert.True(typedScore >= leastTyped, $"typed F1 fell to {typedScore:F1}");
        Assert.True(untypedScore >= leastUntyped, $"untyped F1 fell to {untypedScore:F1}");
    }

    private static IEnumerable<(string Text, List<(int Start, int End, NameKind Kind)> Names)> ReadAll(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Names", file)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var text = new System.Text.StringBuilder();
            var names = new List<(int Start, int End, NameKind Kind)>();
            for (var i = 0; i < line.Length; i++)
            {
                if (line[i] != '[')
                {
                    text.Append(line[i]);
                    continue;
                }

                var (bar, close) = (line.IndexOf('|', i), line.IndexOf(']', i));
                var start = text.Length;
                text.Append(line, i + 1, bar - i - 1);
                names.Add((start, text.Length, KindOf(line[bar + 1])));
                i = close;
            }

            yield return (text.ToString(), names);
        }
    }

    private static NameKind KindOf(char letter) => letter switch
    {
        'P' => NameKind.Person,
        'O' => NameKind.Organization,
        'L' => NameKind.Place,
        'E' => NameKind.Event,
        _ => NameKind.Other,
    };
}
