using System.Collections.Immutable;

namespace Dragoman.Record.Copies;

/// <summary>Divides texts into groups of copies: two are in one group when a chain of copies leads from one to the other.</summary>
public static class CopyGrouping
{
    /// <summary>The groups of two and more, each in the order of the texts.</summary>
    /// <typeparam name="TKey">What names a text.</typeparam>
    /// <param name="texts">Texts with their names; a text without shingles is no copy of any.</param>
    public static ImmutableArray<ImmutableArray<TKey>> Divide<TKey>(IEnumerable<(TKey Key, TextShingles? Text)> texts)
    {
        var groups = new List<List<(TKey Key, TextShingles Text)>>();
        foreach (var (key, text) in texts)
        {
            if (text is null) continue;
            var joined = groups.FindAll(group => group.Exists(other => other.Text.IsCopyOf(text)));
            if (joined.Count == 0)
            {
                groups.Add([(key, text)]);
                continue;
            }

            foreach (var other in joined.Skip(1))
            {
                joined[0].AddRange(other);
                groups.Remove(other);
            }

            joined[0].Add((key, text));
        }

        return [.. groups.Where(group => group.Count > 1).Select(group => group.Select(member => member.Key).ToImmutableArray())];
    }
}
