using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Training.Names;

/// <summary>Makes further training sentences out of given ones: other names in the same places, and headlines.</summary>
/// <remarks>Learning from made-up names teaches the tagger to read the surroundings of a name and not to know it by heart.</remarks>
internal sealed class NameAugmenter(Annotator annotator, NamePool pool, Random random)
{
    /// <summary>A copy of the example with other names, or null where it has none to exchange.</summary>
    public NameExample? Exchange(NameExample example)
    {
        var forms = Forms(example.Sentence);
        var changed = false;
        foreach (var name in example.Names)
        {
            for (var i = name.First; i < name.End; i++)
            {
                if (NewForm(name, i, forms[i]) is not { } form) continue;
                forms[i] = form;
                changed = true;
            }
        }

        return changed ? example with { Sentence = TreebankReader.Reparse(example.Sentence, annotator, forms), HideLists = random.Next(2) == 0 } : null;
    }

    /// <summary>A copy as a headline: a capital on every longer word, or all capitals.</summary>
    public NameExample Headline(NameExample example, bool allCapitals)
    {
        var forms = Forms(example.Sentence);
        for (var i = 0; i < forms.Length; i++)
        {
            var form = forms[i];
            if (allCapitals) forms[i] = form.ToUpperInvariant();
            else if (form.Length > 0 && (form.Length > 3 || example.Sentence.Tag(i) is UniversalTag.NOUN or UniversalTag.VERB or UniversalTag.ADJ))
                forms[i] = char.ToUpperInvariant(form[0]) + form[1..];
        }

        return example with { Sentence = TreebankReader.Reparse(example.Sentence, annotator, forms) };
    }

    private static string[] Forms(Sentence sentence) => [.. Enumerable.Range(0, sentence.Count).Select(sentence.Form)];

    private string? NewForm(NamedSpan name, int token, string form)
    {
        if (form.Length < 2 || !char.IsUpper(form[0]) || WordClasses.Of(form) != WordClass.None) return null;
        switch (name.Kind)
        {
            case NameKind.Person when form[^1] != '.':
                if (name.End - name.First > 1 && token == name.First) return pool.SingleWordFirstName();
                return random.Next(8) == 0 && name.End - name.First == 1 ? pool.SingleWordFirstName() : pool.Surname();
            case NameKind.Place when name.End - name.First == 1 && form.Length > 3:
                return pool.SingleWordPlace();
            case NameKind.Organization when name.End - name.First == 1 && form.All(char.IsUpper):
                return pool.Acronym();
            default:
                return null;
        }
    }
}
