using System.Collections.Frozen;
using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Names;

/// <summary>The names that English news takes for granted, from <c>listed-names.tsv</c>: a prior for the name finder, not knowledge about actors.</summary>
internal sealed class ListedNames : INameList
{
    private readonly FrozenDictionary<string, Entry[]> byFirstWord;
    private readonly FrozenSet<string> peoples;

    private ListedNames()
    {
        var entries = new List<Entry>();
        var people = new List<string>();
        foreach (var (line, fields) in BuiltInList.Read("listed-names.tsv"))
        {
            if (fields[1] == "people")
            {
                people.Add(fields[0]);
                continue;
            }

            if (!Enum.TryParse<NameKind>(fields[1], ignoreCase: true, out var kind))
                throw new InvalidDataException($"listed-names.tsv:{line}:{fields[0].Length + 2}: '{fields[1]}' is no kind of name");
            entries.Add(new(fields[0].Replace("-", " - ", StringComparison.Ordinal).Replace("'", " '", StringComparison.Ordinal).Split(' '), kind));
        }

        byFirstWord = entries.GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);
        peoples = people.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The one list.</summary>
    public static ListedNames Default { get; } = new();

    /// <summary>True for adjectives of peoples and regions ("Georgian").</summary>
    public bool IsPeople(string form) => peoples.Contains(form) || (form.Length > 3 && form[^1] == 's' && peoples.Contains(form[..^1]));

    /// <summary>True for the adjective itself, which is no name alone, and not for the plural of its noun ("Georgians").</summary>
    public bool IsAdjective(string form) => peoples.Contains(form);

    /// <inheritdoc/>
    public int Match(Sentence sentence, int first, out NameKind kind)
    {
        kind = NameKind.Other;
        if (!byFirstWord.TryGetValue(sentence.Form(first), out var entries)) return 0;
        foreach (var entry in entries)
        {
            if (first + entry.Words.Length > sentence.Count || !Matches(sentence, first, entry.Words)) continue;
            kind = entry.Kind;
            return entry.Words.Length;
        }

        return 0;
    }

    private static bool Matches(Sentence sentence, int first, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!string.Equals(sentence.Form(first + i), words[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private sealed record Entry(string[] Words, NameKind Kind);
}
