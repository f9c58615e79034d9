using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Dates;

/// <summary>Finds the temporal expressions of a sentence.</summary>
/// <remarks>
/// It reads words only and needs no tree; tags help it to tell "May" from "may". Tokens may be cut as the treebanks do
/// ("mid", "-", "June"; "Wednesday", "'s") or more coarsely. A sentence without any word that tells time costs one
/// look-up a token. Without state: immutable and safe on many threads.
/// </remarks>
public sealed class DateExpressionFinder
{
    /// <summary>The expressions of a sentence, from left to right; they never share a token's piece.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    public ImmutableArray<DateExpression> Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var token = 0;
        while (token < sentence.Count && !DateLexicon.MayTell(sentence.Form(token))) token++;
        if (token == sentence.Count) return [];
        using var reader = new DateAtomReader(sentence.Count);
        for (token = 0; token < sentence.Count; token++)
            reader.Read(sentence.Form(token), token, sentence.Start(token), sentence.End(token), sentence.Tag(token));
        return Find(reader.Atoms);
    }

    /// <summary>The expressions of a row of tokens, from left to right; they never share a token's piece.</summary>
    /// <param name="forms">The tokens' texts, none of them null.</param>
    /// <param name="spans">The tokens' ranges in the document, one for each form.</param>
    /// <param name="tags">The tokens' parts of speech, one for each form, or none at all.</param>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public ImmutableArray<DateExpression> Find(ReadOnlySpan<string> forms, ReadOnlySpan<TextSpan> spans, ReadOnlySpan<UniversalTag> tags = default)
    {
        if (spans.Length != forms.Length) throw new ArgumentException("there must be one span for each form", nameof(spans));
        if (!tags.IsEmpty && tags.Length != forms.Length) throw new ArgumentException("there must be one tag for each form, or none", nameof(tags));
        var token = 0;
        while (token < forms.Length && !DateLexicon.MayTell(forms[token])) token++;
        if (token == forms.Length) return [];
        using var reader = new DateAtomReader(forms.Length);
        for (token = 0; token < forms.Length; token++)
            reader.Read(forms[token], token, spans[token].Start, spans[token].End, tags.IsEmpty ? UniversalTag.X : tags[token]);
        return Find(reader.Atoms);
    }

    private static ImmutableArray<DateExpression> Find(ReadOnlySpan<DateAtom> atoms)
    {
        var grammar = new DateGrammar(atoms);
        ImmutableArray<DateExpression>.Builder? found = null;
        for (var at = 0; at < atoms.Length;)
        {
            var match = atoms[at].Word == DateWord.Unknown ? default : grammar.Match(at);
            if (!match.Found)
            {
                at++;
                continue;
            }

            var (first, last) = (atoms[at], atoms[match.End - 1]);
            found ??= ImmutableArray.CreateBuilder<DateExpression>();
            found.Add(new DateExpression(first.Token, last.Token + 1, new TextSpan(first.Start, last.End), match.Kind, match.Modifier, match.Meaning));
            at = match.End;
        }

        return found?.DrainToImmutable() ?? [];
    }
}
