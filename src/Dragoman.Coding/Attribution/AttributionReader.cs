using Dragoman.Coding.Constructions;
using Dragoman.Language.Annotation;
using static Dragoman.Language.Annotation.DependencyRelation;

namespace Dragoman.Coding.Attribution;

/// <summary>Finds who says a clause, nearest first: "TASS said, citing the Kremlin", "according to Baku", "…, an official told reporters".</summary>
/// <remarks>For one sentence on one thread.</remarks>
public sealed class AttributionReader(SentenceReading reading, ConstructionLexicon lexicon)
{
    private readonly Sentence sentence = reading.Sentence;

    /// <summary>Head tokens of the sources of what a token reports; empty where the writer says it.</summary>
    /// <param name="token">The trigger, or the light verb that carries it.</param>
    public List<int> Sources(int token)
    {
        var sources = new List<int>();
        for (int at = token, steps = 0; at >= 0 && steps < 64; at = sentence.Head(at), steps++)
        {
            AddPrepositional(at, sources);
            AddComments(at, token, sources);
            AddOfCoordinated(at, sources);
            var head = sentence.Head(at);
            if (head >= 0 && IsAccused(at, head)) Add(Speaker(AccuserVerb(at, head)), token, sources);
            if (head < 0 || sentence.Relation(at) is not (Ccomp or Xcomp or Parataxis or Obj) || !IsSaying(head)) continue;
            if (sentence.Relation(at) is Obj && sentence.Tag(at) is not UniversalTag.VERB) continue;
            Add(Speaker(head), token, sources);
            AddCited(head, sources);
        }

        return sources;
    }

    /// <summary>The speaker of the whole sentence, for quotations that go on in the next; -1 for none.</summary>
    public int SpeakerOfSentence()
    {
        for (var token = sentence.Count - 1; token >= 0; token--)
        {
            if (IsSaying(token) && sentence.Relation(token) is Root or Parataxis or Conj or Advcl && Speaker(token) is >= 0 and var speaker) return speaker;
        }

        return -1;
    }

    /// <summary>True for a verb of saying.</summary>
    public bool IsSaying(int token) => sentence.Tag(token) is UniversalTag.VERB && lexicon.SayVerbs.Contains(sentence.Lemma(token));

    /// <summary>"accused Baku <i>of firing</i>": the accuser says so.</summary>
    private bool IsAccused(int verb, int head) =>
        sentence.Tag(verb) is UniversalTag.VERB && sentence.Relation(verb) is Advcl or Acl && reading.Mark(verb) is "of" or "for" or "with" && AccuserVerb(verb, head) >= 0;

    /// <summary>The verb of claiming over an "of" clause, which may hang on it or on whom it blames; -1 for none.</summary>
    private int AccuserVerb(int verb, int head)
    {
        var governor = sentence.Relation(verb) is Acl && sentence.Relation(head) is Obj or NsubjPass ? sentence.Head(head) : head;
        return governor >= 0 && sentence.Tag(governor) is UniversalTag.VERB && lexicon.ClaimVerbs.Contains(sentence.Lemma(governor)) ? governor : -1;
    }

    /// <summary>"apologised and offered his condolences, <i>according to the Kremlin</i>", "agreed to meet in Oslo, <i>according to TASS</i>": the source behind the last verb of one subject stands for all.</summary>
    private void AddOfCoordinated(int verb, List<int> sources, int depth = 0)
    {
        for (var child = sentence.FirstChildAfter(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is not (Conj or Xcomp) || sentence.Tag(child) is not UniversalTag.VERB || reading.HasOwnSubject(child)) continue;
            AddPrepositional(child, sources);
            if (depth < 2) AddOfCoordinated(child, sources, depth + 1);
        }
    }

    private int Speaker(int verb) => reading.LogicalSubject(verb);

    /// <summary>"…, X said": the saying hangs on the quoted clause as a comment.</summary>
    private void AddComments(int clause, int trigger, List<int> sources)
    {
        for (var child = sentence.FirstChild(clause); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is not Parataxis || child == trigger || !IsSaying(child) || sentence.IsWithin(trigger, child)) continue;
            if (reading.OwnSubject(child) < 0 || sentence.Child(child, Ccomp) >= 0 || sentence.Child(child, Obj) is >= 0 and var obj && sentence.PennTag(obj) is not ("NNS" or "NNP" or "NNPS") && sentence.Lemma(child) is not "tell") continue;
            Add(Speaker(child), trigger, sources);
            AddCited(child, sources);
        }
    }

    private void AddPrepositional(int token, List<int> sources)
    {
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Obl or Nmod or Advcl && reading.CaseOf(child) is { } preposition && lexicon.SourcePrepositions.Contains(preposition)) AddWithCited(child, sources);
            else if (sentence.Relation(child) is Obl or Advmod && SourceByFirstWord(child)) AddWithCited(child, sources);
            else if (sentence.Relation(child) is Advcl && sentence.Lemma(child) == "cite") AddOnce(sentence.Child(child, Obj), sources);
        }

        if (sources.Count > 0) AddCited(token, sources);
    }

    /// <summary>"according to the agency TASS, <i>citing the Kremlin</i>": a source, and what it or its name cites.</summary>
    private void AddWithCited(int source, List<int> sources)
    {
        AddOnce(source, sources);
        AddCited(source, sources);
        if (sentence.Child(source, Appos) is >= 0 and var name) AddCited(name, sources);
    }

    /// <summary>"according to" where the parser made "according" the case and "to" another.</summary>
    private bool SourceByFirstWord(int noun)
    {
        for (var child = sentence.FirstChild(noun); child >= 0 && child < noun; child = sentence.NextSibling(child))
        {
            if (reading.Lower(child) is "according") return true;
        }

        return false;
    }

    private void AddCited(int verb, List<int> sources)
    {
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence.Relation(child) is Advcl or Acl && sentence.Lemma(child) is "cite" or "quote") AddOnce(sentence.Child(child, Obj), sources);
            else if (sentence.Relation(child) is Obl or Acl or Nmod && sentence.FirstChild(child) >= 0 && reading.CaseOf(child) == "citing") AddOnce(child, sources);
        }
    }

    private void Add(int speaker, int trigger, List<int> sources)
    {
        if (speaker >= 0 && speaker != trigger) AddOnce(speaker, sources);
    }

    private static void AddOnce(int token, List<int> sources)
    {
        if (token >= 0 && !sources.Contains(token)) sources.Add(token);
    }
}
