namespace Dragoman.Coding.Actors;

/// <summary>A piece of a phrase: a listed sequence, an unknown name, or a word of the language's closed classes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
/// <param name="Terms">What a listed sequence may be; empty for others.</param>
internal readonly record struct PhraseElement(ElementKind Kind, int First, int End, Term[] Terms)
{
    /// <summary>True when the sequence may be of a kind.</summary>
    public bool Is(TermKind kind) => IndexOf(kind) >= 0;

    /// <summary>True for the name of a person, known or not.</summary>
    public bool IsPersonal => Kind == ElementKind.Name || Is(TermKind.Person) || (Is(TermKind.Surname) && !Is(TermKind.Actor) && !Is(TermKind.Seat) && !Is(TermKind.Noun) && !Is(TermKind.Office) && !Is(TermKind.Adjective));

    /// <summary>True for what can own an office or a body: a state in any form, an organisation, a group.</summary>
    public bool IsOwner => Is(TermKind.Actor) || Is(TermKind.Seat) || Is(TermKind.Adjective) || Is(TermKind.Ambiguous) || (Is(TermKind.Phrase) && Index(TermKind.Phrase) >= 0);

    /// <summary>The list index of the reading of a kind that is there.</summary>
    public int Index(TermKind kind) => Terms[IndexOf(kind)].Index;

    private int IndexOf(TermKind kind)
    {
        for (var i = 0; i < Terms.Length; i++)
        {
            if (Terms[i].Kind == kind) return i;
        }

        return -1;
    }
}
