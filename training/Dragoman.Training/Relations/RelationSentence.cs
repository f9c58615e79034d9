using System.Text;
using Dragoman.Domain;

namespace Dragoman.Training.Relations;

/// <summary>A sentence of ours with what its first party does to its second.</summary>
/// <param name="Type">The type of the act.</param>
/// <param name="Text">The sentence without marks.</param>
/// <param name="Given">The parties' words.</param>
internal sealed record RelationSentence(EventType Type, string Text, GivenRelation Given)
{
    /// <summary>Reads sentences: a type, a tab, and a sentence with <c>{A:words}</c> around the actor and <c>{B:words}</c> around the recipient; lines that begin with # are remarks.</summary>
    /// <exception cref="FormatException">A line is none; the message names file and line.</exception>
    public static RelationSentence[] ReadFile(string path)
    {
        var result = new List<RelationSentence>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            result.Add(Parse(line) ?? throw new FormatException($"{path}, line {number}: want TYPE, a tab, and a sentence with one {{A:…}} and one {{B:…}}"));
        }

        return [.. result];
    }

    /// <summary>Reads one line; null where it is none.</summary>
    internal static RelationSentence? Parse(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 0 || !EventTypeNames.TryParse(line[..tab], out var type) || type is EventType.State) return null;
        var text = new StringBuilder();
        string? actor = null, recipient = null;
        for (var at = tab + 1; at < line.Length; at++)
        {
            if (line[at] is '}') return null;
            if (line[at] is not '{')
            {
                text.Append(line[at]);
                continue;
            }

            var end = line.IndexOf('}', at);
            if (end < at + 4 || line[at + 2] != ':') return null;
            var words = line[(at + 3)..end];
            if (line[at + 1] is 'A' && actor is null) actor = words;
            else if (line[at + 1] is 'B' && recipient is null) recipient = words;
            else return null;
            text.Append(words);
            at = end;
        }

        return actor is null || recipient is null ? null : new RelationSentence(type, text.ToString(), new GivenRelation(actor, recipient));
    }
}
