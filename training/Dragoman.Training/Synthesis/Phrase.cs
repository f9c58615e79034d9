using Dragoman.Language.Annotation;

namespace Dragoman.Training.Synthesis;

/// <summary>A word with what hangs on it, in the order of the text.</summary>
internal sealed class Phrase(string form, UniversalTag tag, string penn)
{
    private readonly List<(DependencyRelation Relation, Phrase Child)> left = [];
    private readonly List<(DependencyRelation Relation, Phrase Child)> right = [];

    internal string Form { get; set; } = form;

    internal UniversalTag Tag => tag;

    internal string Penn => penn;

    /// <summary>Hangs a phrase before the word, after what already stands there.</summary>
    internal Phrase Before(DependencyRelation relation, Phrase child)
    {
        left.Add((relation, child));
        return this;
    }

    /// <summary>Hangs a phrase before all that stands before the word.</summary>
    internal Phrase First(DependencyRelation relation, Phrase child)
    {
        left.Insert(0, (relation, child));
        return this;
    }

    /// <summary>Hangs a phrase at the end.</summary>
    internal Phrase After(DependencyRelation relation, Phrase child)
    {
        right.Add((relation, child));
        return this;
    }

    /// <summary>The phrase as a sentence whose words stand side by side.</summary>
    internal Sentence ToSentence()
    {
        var words = new List<(Phrase Phrase, DependencyRelation Relation)>();
        Lay(words, DependencyRelation.Root);
        var numbers = words.Select((word, number) => (word.Phrase, number)).ToDictionary(pair => pair.Phrase, pair => (short)pair.number);
        var parents = new Dictionary<Phrase, Phrase>();
        foreach (var (phrase, _) in words)
        {
            foreach (var (_, child) in phrase.left.Concat(phrase.right)) parents[child] = phrase;
        }

        int[] starts = [.. Enumerable.Range(0, words.Count)];
        string[] forms = [.. words.Select(word => word.Phrase.Form)];
        return new Sentence(
            new(0, words.Count), starts, [.. starts.Select(start => start + 1)], forms, forms, [.. words.Select(word => word.Phrase.Tag)], [.. words.Select(word => word.Phrase.Penn)],
            [.. words.Select(word => parents.TryGetValue(word.Phrase, out var parent) ? numbers[parent] : (short)-1)], [.. words.Select(word => word.Relation)]);
    }

    private void Lay(List<(Phrase, DependencyRelation)> into, DependencyRelation relation)
    {
        foreach (var (childRelation, child) in left) child.Lay(into, childRelation);
        into.Add((this, relation));
        foreach (var (childRelation, child) in right) child.Lay(into, childRelation);
    }
}
