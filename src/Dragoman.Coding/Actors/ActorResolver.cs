namespace Dragoman.Coding.Actors;

/// <summary>Says whom a noun phrase names.</summary>
/// <remarks>
/// Works on the phrase's words alone: listed names are found first, then the head is read with what stands before it
/// (nationality, title, owner) and after it ("of", "for", "in", an apposition after a comma). One phrase names one actor; a
/// coordination is the caller's to take apart. Immutable and safe on many threads.
/// </remarks>
/// <param name="lexicon">The knowledge.</param>
public sealed class ActorResolver(ActorLexicon lexicon)
{
    private readonly PhraseLexer lexer = new(lexicon);

    /// <summary>The knowledge that it reads.</summary>
    public ActorLexicon Lexicon => lexicon;

    /// <summary>Says whom a phrase names.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="on">The day on which it is said, by which offices are looked up; null to take the latest holders.</param>
    /// <returns>The actor; null when the phrase names none ("the Georgian language"). A null code in a result means that an actor is named and the phrase leaves open which.</returns>
    public ActorResolution? Resolve(ActorPhrase phrase, DateOnly? on = null)
    {
        var (words, elements) = lexer.Cut(phrase);
        if (elements.Count == 0 || new PhraseReader(lexicon, words, elements, phrase.Head, on).Read() is not { } reading) return null;
        return new ActorResolution
        {
            Code = reading.Code,
            Country = reading.Country,
            Sector = reading.Sector,
            Name = reading.Name,
            Office = reading.Office,
            Kind = reading.Kind,
            Start = words[reading.First].Token,
            End = words[reading.End - 1].Token + 1,
            Candidates = reading.Candidates,
            Reason = reading.Reason,
            Confidence = reading.Confidence,
        };
    }

    /// <summary>Says whom a phrase names, given as text.</summary>
    public ActorResolution? Resolve(string text, DateOnly? on = null) => Resolve(ActorPhrase.OfText(text), on);
}
