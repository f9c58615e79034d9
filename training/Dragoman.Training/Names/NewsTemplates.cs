using System.Text;
using Dragoman.Language;
using Dragoman.Language.Annotation;

namespace Dragoman.Training.Names;

/// <summary>Makes training sentences out of <c>news-templates.txt</c> by filling the slots with random names.</summary>
internal sealed class NewsTemplates(Annotator annotator, NamePool pool, Random random)
{
    /// <summary>Fills every template several times.</summary>
    /// <param name="copies">How often.</param>
    internal IEnumerable<NameExample> Fill(int copies)
    {
        using var stream = typeof(NewsTemplates).Assembly.GetManifestResourceStream("news-templates.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            for (var copy = 0; copy < copies; copy++)
            {
                if (Example(line) is { } example) yield return example;
            }
        }
    }

    private NameExample? Example(string template)
    {
        var (text, marks) = (new StringBuilder(), new List<(int Start, int End, NameKind Kind)>());
        for (var i = 0; i < template.Length; i++)
        {
            var start = text.Length;
            if (template[i] == '{')
            {
                text.Append(Filling(template[i + 1]));
                if (KindOf(template[i + 1]) is { } kind) marks.Add((start, text.Length, kind));
                i += 2;
            }
            else if (template[i] == '[')
            {
                var bar = template.IndexOf('|', i);
                text.Append(template, i + 1, bar - i - 1);
                marks.Add((start, text.Length, KindOf(template[bar + 1])!.Value));
                i = bar + 2;
            }
            else
            {
                text.Append(template[i]);
            }
        }

        return annotator.Parse(text.ToString()) is [var sentence] ? new(sentence, Spans(sentence, marks), HideLists: random.Next(2) == 0) : null;
    }

    private string Filling(char slot) => slot switch
    {
        'P' => pool.Person(),
        'S' => pool.Surname(),
        'L' => pool.Place(),
        'O' => pool.Organization(),
        'E' => pool.Event(),
        'D' => pool.Adjective(),
        'T' => pool.Title(),
        _ => throw new InvalidDataException($"news-templates.txt: unknown slot {slot}"),
    };

    private static NameKind? KindOf(char slot) => slot switch
    {
        'P' or 'S' => NameKind.Person,
        'L' => NameKind.Place,
        'O' => NameKind.Organization,
        'E' => NameKind.Event,
        _ => null,
    };

    private static List<NamedSpan> Spans(Sentence sentence, List<(int Start, int End, NameKind Kind)> marks)
    {
        var spans = new List<NamedSpan>();
        foreach (var (start, end, kind) in marks)
        {
            var first = -1;
            for (var token = 0; token < sentence.Count; token++)
            {
                if (sentence.Start(token) == start) first = token;
                if (sentence.End(token) == end && first >= 0) spans.Add(new(0, first, token + 1, kind));
            }
        }

        return spans;
    }
}
