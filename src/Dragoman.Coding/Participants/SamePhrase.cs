using Dragoman.Language.Annotation;

namespace Dragoman.Coding.Participants;

/// <summary>Compares phrases of one article by their words, tags and head: an article names the same again and again, and what a phrase's own words name is the same each time.</summary>
/// <param name="document">The article.</param>
internal sealed class SamePhrase(AnnotatedDocument document) : IEqualityComparer<(int Sentence, NounPhrase Phrase)>
{
    /// <inheritdoc/>
    public bool Equals((int Sentence, NounPhrase Phrase) x, (int Sentence, NounPhrase Phrase) y)
    {
        if (x == y) return true;
        var length = x.Phrase.End - x.Phrase.First;
        if (length != y.Phrase.End - y.Phrase.First || x.Phrase.Head - x.Phrase.First != y.Phrase.Head - y.Phrase.First) return false;
        var (one, other) = (document.Sentences[x.Sentence], document.Sentences[y.Sentence]);
        for (var i = 0; i < length; i++)
        {
            int mine = x.Phrase.First + i, its = y.Phrase.First + i;
            if (!string.Equals(one.Form(mine), other.Form(its), StringComparison.Ordinal) || !string.Equals(one.PennTag(mine), other.PennTag(its), StringComparison.Ordinal)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode((int Sentence, NounPhrase Phrase) obj)
    {
        var sentence = document.Sentences[obj.Sentence];
        // The runtime's own hash of strings, which nobody can foresee who writes a text.
        var hash = obj.Phrase.Head - obj.Phrase.First;
        for (var token = obj.Phrase.First; token < obj.Phrase.End; token++) hash = (hash * 397) ^ sentence.Form(token).GetHashCode(StringComparison.Ordinal);
        return hash;
    }
}
