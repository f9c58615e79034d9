using Dragoman.Language.Annotation;

namespace Dragoman.Language.Tests.Coreference;

public sealed class PassageTests
{
    private static readonly Dictionary<string, Passage> Passages =
        Passage.ReadAll(Path.Combine(AppContext.BaseDirectory, "Coreference", "Passages")).ToDictionary(passage => passage.Name);

    public static TheoryData<string> Names => [.. Passages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Mentions_lead_to_their_entities(string name)
    {
        var passage = Passages[name];
        var document = SharedAnnotator.Instance.Annotate(passage.Text, names: null, new SmallDemonymList());
        Assert.Equal(Expected(passage), Found(passage, document));
    }

    private static string[] Expected(Passage passage) =>
        [.. passage.Mentions.Where(mention => IsExpected(passage, mention)).OrderBy(mention => mention.Start).Select(mention => $"{passage.Text[mention.Start..mention.End]}@{mention.Start} {string.Join('+', mention.Entities)}")];

    /// <summary>Entities that are mentioned once are no part of the result, but for counterparts.</summary>
    private static bool IsExpected(Passage passage, PassageMention mention) =>
        mention.Entities.Length > 1
        || passage.Mentions.Count(other => other.Entities.Contains(mention.Entities[0])) > 1
        || passage.Text[mention.Start..mention.End].EndsWith("counterpart", StringComparison.Ordinal);

    /// <summary>The found mentions under the marks' own letters; mentions of entities without any mark are left out.</summary>
    private static string[] Found(Passage passage, AnnotatedDocument document)
    {
        var letters = new Dictionary<int, string>();
        var placed = document.Mentions.Select(mention => (Mention: mention, Mark: MarkOf(passage, document, mention))).ToList();
        foreach (var (mention, mark) in placed)
        {
            if (mark is { Entities: [var letter] } && mention.Entities is [var entity] && !letters.ContainsValue(letter)) letters.TryAdd(entity, letter);
        }

        var lines = new List<(int Start, string Line)>();
        foreach (var (mention, mark) in placed)
        {
            if (mark is null && !mention.Entities.Any(letters.ContainsKey)) continue;
            var sentence = document.Sentences[mention.Sentence];
            var (start, text) = mark is null ? (sentence.Start(mention.Head), sentence.Form(mention.Head)) : (mark.Start, passage.Text[mark.Start..mark.End]);
            lines.Add((start, $"{text}@{start} {string.Join('+', mention.Entities.Select(entity => letters.GetValueOrDefault(entity, "?")).Order(StringComparer.Ordinal))}"));
        }

        return [.. lines.OrderBy(line => line.Start).Select(line => line.Line)];
    }

    private static PassageMention? MarkOf(Passage passage, AnnotatedDocument document, EntityMention mention)
    {
        var sentence = document.Sentences[mention.Sentence];
        var (start, end, head) = (sentence.Start(mention.First), sentence.End(mention.End - 1), sentence.Start(mention.Head));
        return passage.Mentions.Where(mark => mark.Start <= head && head < mark.End).MinBy(mark => mark.End - mark.Start)
            ?? passage.Mentions.FirstOrDefault(mark => mark.Start >= start && mark.End == end);
    }
}
