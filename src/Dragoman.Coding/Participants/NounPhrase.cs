using Dragoman.Coding.Actors;
using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Participants;

/// <summary>The words of a sentence that name one party: the head with what stands before it, its "of" and "for" phrases, those with "to" of an adviser, and the parts of its name.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Head">Head token.</param>
public readonly record struct NounPhrase(int First, int End, int Head)
{
    /// <summary>The phrase of a head, without coordination, apposition, relative clause and punctuation.</summary>
    public static NounPhrase Of(Sentence sentence, int head)
    {
        int first = head, end = head + 1;
        Extend(sentence, head, head, ref first, ref end, 0);
        return new NounPhrase(first, end, head);
    }

    private static void Extend(Sentence sentence, int token, int head, ref int first, ref int end, int depth)
    {
        if (depth > 8) return;
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            if (!Belongs(sentence, child, token, head)) continue;
            first = Math.Min(first, child);
            end = Math.Max(end, child + 1);
            Extend(sentence, child, head, ref first, ref end, depth + 1);
        }
    }

    private static bool Belongs(Sentence sentence, int child, int parent, int head) => sentence.Relation(child) switch
    {
        // "considers the sanctions illegal": an adjective behind its noun is said of it.
        Amod when child == head + 1 && parent == head && sentence.Tag(child) is UniversalTag.ADJ => false,
        Det or Amod or Compound or Flat or Nummod or NmodPoss or NmodDesc or NmodUnmarked or DetPredet or Goeswith or Fixed => Math.Abs(child - parent) < 12 && sentence.Tag(child) is not UniversalTag.PUNCT,
        Case => parent != head || sentence.PennTag(child) == "POS",
        Nmod => child > parent && (IsOfPhrase(sentence, child) || (CaseBefore(sentence, child) == "to" && ServantNouns.Has(sentence.Lemma(parent)))),
        Punct => sentence.Form(child) is "-" or "–" or "." or "'" or "’" && child > 0 && child < head,
        // "the Ministry of Foreign and European Affairs": coordination inside a modifier is part of the name.
        Cc or Conj => parent != head && sentence.Relation(parent) is Amod or Compound or Nmod,
        Advmod => parent != head || child < head && sentence.Head(child) != head,
        _ => false,
    };

    private static bool IsOfPhrase(Sentence sentence, int noun) => CaseBefore(sentence, noun) is "of" or "for";

    private static string? CaseBefore(Sentence sentence, int noun)
    {
        for (var child = sentence.FirstChild(noun); child >= 0 && child < noun; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Case) return sentence.Form(child).ToLowerInvariant();
        }

        return null;
    }
}
